package vn.thidua.honors.award;

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
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.catalogue.SubjectKind;

/** Who is meant by a name with the unit that stands beside it in lists, as somebody has answered once; the next list asks no more. */
@Entity(name = "HonorsNameMatch")
@Table(name = "honors_name_match")
public class NameMatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_name_match_seq")
    @SequenceGenerator(name = "honors_name_match_seq", sequenceName = "honors_name_match_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "match_key") private String key;
    private String name;
    private String place;
    @Column(name = "subject_kind") @Enumerated(EnumType.STRING) private SubjectKind kind;
    @Column(name = "person_id") private Long personId;
    @Column(name = "unit_id") private Long unitId;
    /** Whether a group in the unit is meant, and not the unit. */
    @Enumerated(EnumType.STRING) private Extent extent;
    @Column(name = "answered_by") private String answeredBy;
    @Column(name = "answered_at") private LocalDateTime answeredAt;

    /** How much of a unit is meant. */
    private enum Extent { WHOLE, GROUP }

    /** For JPA. */
    protected NameMatch() { }

    NameMatch(SubjectKind kind, String name, String place) {
        key = AwardKeys.written(kind, name, place);
        this.kind = kind;
        this.name = name;
        this.place = place;
    }

    final void answer(AwardSubject subject, String by) {
        personId = subject.personId();
        unitId = subject.unitId();
        extent = subject.unitId() != null && !subject.name().isEmpty() ? Extent.GROUP : Extent.WHOLE;
        answeredBy = by;
        answeredAt = Moments.now();
    }

    String key() {
        return key;
    }

    /** Who is meant; outside of the department under the name of the list. */
    AwardSubject subject() {
        boolean named = personId == null && (unitId == null || extent == Extent.GROUP);
        return new AwardSubject(kind, personId, unitId, named ? name : "", place);
    }
}
