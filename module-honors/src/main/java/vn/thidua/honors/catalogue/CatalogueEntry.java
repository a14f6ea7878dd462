package vn.thidua.honors.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;

/**
 * A title or a form as it holds in one period. When the law changes, the period ends and another row with the same code begins;
 * what was awarded before stays as it was.
 */
@Entity(name = "HonorsCatalogueEntry")
@Table(name = "honors_catalogue")
public class CatalogueEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_catalogue_seq")
    @SequenceGenerator(name = "honors_catalogue_seq", sequenceName = "honors_catalogue_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING) private EntryKind kind;
    /** Names of {@link SubjectKind}, with commas. */
    private String subjects;
    @Enumerated(EnumType.STRING) private AwardLevel level;
    private String authority;
    private BigDecimal multiple;
    @Column(name = "collective_multiple") private BigDecimal collectiveMultiple;
    @Enumerated(EnumType.STRING) private Recurrence recurrence;
    private String needs;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "to_day") private LocalDate toDay;
    private String source;
    private String unsure;
    private int place;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected CatalogueEntry() { }

    /**
     * @param details checked before
     * @param place   its place in the list; the same for all periods of one code
     */
    CatalogueEntry(EntryDetails details, int place, String by) {
        this.place = place;
        change(details, by);
    }

    final void change(EntryDetails details, String by) {
        code = details.code();
        name = details.name();
        kind = details.kind();
        subjects = details.subjects().stream().sorted().map(SubjectKind::name).collect(Collectors.joining(","));
        level = details.level();
        authority = details.authority();
        multiple = details.multiple();
        collectiveMultiple = details.collectiveMultiple();
        recurrence = details.recurrence();
        needs = details.needs();
        fromDay = details.from();
        toDay = details.to();
        source = details.source();
        unsure = details.unsure();
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public EntryDetails details() {
        var kinds = Arrays.stream(subjects.split(",")).map(SubjectKind::valueOf).collect(Collectors.toSet());
        return new EntryDetails(code, name, kind, kinds, level, authority, multiple, collectiveMultiple, recurrence, needs, fromDay, toDay,
                source, unsure);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    int getPlace() {
        return place;
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
