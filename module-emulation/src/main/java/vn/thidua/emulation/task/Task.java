package vn.thidua.emulation.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;

/**
 * One thing that a plan wants done by one date. It is entered with the plan, reported on by the unit that leads it, and
 * ends done or cancelled, from where it can be opened again. It is never deleted. What comes again is a series of
 * tasks, one for each time.
 */
@Entity(name = "EmulationTask")
@Table(name = "emulation_task")
public class Task {

    private static final int PLAIN_LIMIT = 4100;
    private static final String BETWEEN_NAMES = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_task_seq")
    @SequenceGenerator(name = "emulation_task_seq", sequenceName = "emulation_task_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "document_id") private long documentId;
    @Column(name = "task_number") private String number;
    private String text;
    @Column(name = "task_year") private int year;
    private Integer quarter;
    @Column(name = "due_on") private LocalDate dueOn;
    @Column(name = "due_text") private String dueText;
    @Column(name = "lead_unit_id") private Long leadUnitId;
    private String responsible;
    @Enumerated(EnumType.STRING) private TaskState state = TaskState.NOT_STARTED;
    private String result = "";
    @Column(name = "finished_on") private LocalDate finishedOn;
    private int closed;
    @Column(name = "sort_on") private LocalDate sortOn;
    @Enumerated(EnumType.STRING) private Recurrence recurrence;
    @Column(name = "recurs_until") private LocalDate recursUntil;
    @Column(name = "series_id") private Long seriesId;
    private int occurrence;
    private LocalDate anchor;
    private String audience;
    private String plain;
    @Column(name = "late_told_on") private LocalDate lateToldOn;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "emulation_task_unit", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    /** For JPA. */
    protected Task() { }

    Task(Plan plan, TaskDetails details, String by) {
        documentId = plan.id();
        openTo(plan.audience());
        change(details, by);
    }

    /** One more time of a series, as its latest one is described. */
    Task(Task before, int time, String by) {
        documentId = before.documentId;
        audience = before.audience;
        seriesId = before.seriesId;
        anchor = before.anchor;
        occurrence = time;
        change(before.details().dueOn(before.recurrence.due(anchor, time)), by);
        recursUntil = before.recursUntil;
    }

    final void change(TaskDetails details, String by) {
        number = details.number();
        text = details.text();
        year = details.year();
        quarter = details.quarter();
        if (!Objects.equals(details.dueOn(), dueOn)) {
            lateToldOn = null;
        }
        dueOn = details.dueOn();
        dueText = details.dueText();
        leadUnitId = details.leadUnitId();
        unitIds.retainAll(details.unitIds());
        unitIds.addAll(details.unitIds());
        responsible = String.join(BETWEEN_NAMES, details.responsible());
        recurrence = details.recurrence();
        recursUntil = details.recursUntil();
        sortOn = dueOn != null ? dueOn : lastDay(year, quarter);
        String words = PlainText.of(number + " " + text);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changed(by);
    }

    private static LocalDate lastDay(int year, Integer quarter) {
        LocalDate month = LocalDate.of(year, quarter == null ? 12 : quarter * 3, 1);
        return month.withDayOfMonth(month.lengthOfMonth());
    }

    /** Makes it the first of a series; it is stored already. */
    void beginSeries() {
        seriesId = id;
        anchor = dueOn;
        occurrence = 0;
    }

    void recurUntil(LocalDate last) {
        recursUntil = last;
    }

    /** The due date that its place in the series gives; people may have moved its own. */
    LocalDate slot() {
        return recurrence.due(anchor, occurrence);
    }

    void step(TaskAction action, String words, String by, LocalDate day) {
        state = action.to();
        closed = state.closed() ? 1 : 0;
        finishedOn = state.closed() ? day : null;
        result = state == TaskState.DONE ? words : "";
        changed(by);
    }

    /** Says who may open its document. */
    final void openTo(Audience readers) {
        audience = AudienceKey.of(readers);
    }

    private void changed(String by) {
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public TaskDetails details() {
        List<String> names = responsible.isEmpty() ? List.of() : List.of(responsible.split(BETWEEN_NAMES));
        return new TaskDetails(number, text, year, quarter, dueOn, dueText, leadUnitId, unitIds, names, recurrence, recursUntil);
    }

    /** How far it is on a day. */
    public TaskState stateOn(LocalDate day) {
        return state.on(day, dueOn);
    }

    /** How far it is, without regard to the date. */
    TaskState state() {
        return state;
    }

    /** Who may find it: whoever may open its document. */
    public Audience audience() {
        return AudienceKey.read(audience);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getDocumentId() {
        return documentId;
    }

    /** What came of it; empty unless it is done. */
    public String getResult() {
        return result;
    }

    /** The day on which it was done or cancelled. */
    public Optional<LocalDate> getFinishedOn() {
        return Optional.ofNullable(finishedOn);
    }

    /** What all times of a recurring task have in common; empty for others. */
    public OptionalLong getSeriesId() {
        return seriesId == null ? OptionalLong.empty() : OptionalLong.of(seriesId);
    }

    int getOccurrence() {
        return occurrence;
    }

    LocalDate getAnchor() {
        return anchor;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
