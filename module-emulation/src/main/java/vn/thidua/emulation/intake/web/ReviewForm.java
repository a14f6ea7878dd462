package vn.thidua.emulation.intake.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.Understood;
import vn.thidua.emulation.intake.Understood.Person;
import vn.thidua.emulation.task.UnitMatcher;

/** What stands in the fields of the form of an import. Lists are one entry a line. */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentKind kind;
    private String number;
    private String place;
    private LocalDate issuedOn;
    private String issuer;
    private String title;
    private Integer subjectYear;
    private Long unitId;
    private Visibility visibility;
    private String signerPosition;
    private String signerName;
    private String recipients;
    private String movements;
    private String body;
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<StageRow> phases = new ArrayList<>();

    static ReviewForm of(Understood from, UnitMatcher matcher) {
        var form = new ReviewForm();
        form.kind = from.kind();
        form.number = from.number();
        form.place = from.place();
        form.issuedOn = from.issuedOn();
        form.issuer = from.issuer();
        form.title = from.title();
        form.subjectYear = from.subjectYear();
        form.unitId = from.unitId();
        form.visibility = from.visibility() == null ? Visibility.EVERYONE : from.visibility();
        form.signerPosition = from.signer() == null ? null : from.signer().position();
        form.signerName = from.signer() == null ? null : from.signer().name();
        form.recipients = String.join("\n", from.recipients());
        form.movements = String.join("\n", from.movements());
        form.body = from.body();
        from.tasks().forEach(item -> form.tasks.add(TaskRow.of(item, matcher)));
        from.phases().forEach(stage -> form.phases.add(StageRow.of(stage)));
        return form;
    }

    /** What the form says; what it does not show stays as it was understood. */
    Understood understood(Understood before) {
        boolean unsigned = blank(signerPosition) && blank(signerName);
        return new Understood(kind, number, place, issuedOn, issuer, title, subjectYear, before.legalBases(), before.citations(),
                before.sections(), tasks.stream().filter(row -> row.isWanted() && !row.isEmpty()).map(TaskRow::item).toList(),
                phases.stream().filter(row -> !row.isEmpty()).map(StageRow::stage).toList(), lines(movements), lines(recipients),
                unsigned ? null : new Person(signerPosition, signerName), before.doubts(), body, unitId, visibility);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Makes room for one more task. */
    public void addTask() {
        tasks.add(new TaskRow());
    }

    /** Makes room for one more stage. */
    public void addPhase() {
        phases.add(new StageRow());
    }

    public List<TaskRow> getTasks() {
        return tasks;
    }

    public List<StageRow> getPhases() {
        return phases;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind value) {
        kind = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate value) {
        issuedOn = value;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String value) {
        issuer = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public Integer getSubjectYear() {
        return subjectYear;
    }

    public void setSubjectYear(Integer value) {
        subjectYear = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility value) {
        visibility = value;
    }

    public String getSignerPosition() {
        return signerPosition;
    }

    public void setSignerPosition(String value) {
        signerPosition = value;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String value) {
        signerName = value;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String value) {
        recipients = value;
    }

    public String getMovements() {
        return movements;
    }

    public void setMovements(String value) {
        movements = value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        body = value;
    }
}
