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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Prize;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * A title or a form that somebody was given. It keeps the name, the place and the sum of its day. It may be corrected, and it may be
 * revoked; then it is there for those only who keep the register, and is never deleted.
 */
@Entity(name = "HonorsAward")
@Table(name = "honors_award")
public class Award {

    private static final int PLAIN_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_award_seq")
    @SequenceGenerator(name = "honors_award_seq", sequenceName = "honors_award_seq", allocationSize = 200)
    private Long id;

    @Version private long version;
    @Column(name = "subject_kind") @Enumerated(EnumType.STRING) private SubjectKind subjectKind;
    @Column(name = "subject_key") private String subjectKey;
    @Column(name = "person_id") private Long personId;
    @Column(name = "unit_id") private Long unitId;
    @Column(name = "subject_name") private String subjectName;
    private String place;
    private String title;
    @Enumerated(EnumType.STRING) private Duty duty;
    private String code;
    @Column(name = "award_name") private String awardName;
    @Column(name = "award_sort") @Enumerated(EnumType.STRING) private EntryKind sort;
    @Enumerated(EnumType.STRING) private AwardLevel level;
    @Column(name = "award_year") private int year;
    @Column(name = "decision_number") private String decisionNumber;
    @Column(name = "decided_on") private LocalDate decidedOn;
    private String authority;
    private String document;
    @Enumerated(EnumType.STRING) private AwardKind kind;
    private String achievement;
    private BigDecimal multiple;
    @Column(name = "base_salary") private Long baseSalary;
    private Long prize;
    @Enumerated(EnumType.STRING) private AwardState state = AwardState.GIVEN;
    @Column(name = "revoked_on") private LocalDate revokedOn;
    @Column(name = "revoked_number") private String revokedNumber;
    @Column(name = "revoked_reason") private String revokedReason;
    @Column(name = "identity_key") private String identityKey;
    @Column(name = "once_key") private String onceKey;
    @Column(name = "deed_key") private String deedKey;
    /** Name, title, form and number without marks, for the filter of the list. */
    private String plain;
    @Column(name = "added_by") private String addedBy;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Award() { }

    Award(AwardFacts facts, String by) {
        addedBy = by;
        change(facts, by);
    }

    final void change(AwardFacts facts, String by) {
        who(facts.recipient(), facts.keys());
        what(facts.entry(), facts.details(), facts.prize());
        String words = PlainText.of(subjectName + " " + place + " " + awardName + " " + code + " " + decisionNumber);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changedBy = by;
        changedAt = Moments.now();
    }

    private void who(Recipient recipient, AwardKeys keys) {
        subjectKind = recipient.kind();
        subjectKey = keys.subject();
        personId = recipient.personId();
        unitId = recipient.unitId();
        subjectName = recipient.name();
        place = recipient.place();
        title = recipient.title();
        duty = recipient.duty();
        identityKey = keys.identity();
        onceKey = keys.once();
        deedKey = keys.deed();
    }

    private void what(EntryDetails entry, AwardDetails details, Prize money) {
        code = entry.code();
        awardName = entry.name();
        sort = entry.kind();
        level = entry.level();
        year = details.year();
        decisionNumber = details.decisionNumber();
        decidedOn = details.decidedOn();
        authority = details.authority();
        document = details.document();
        kind = details.kind();
        achievement = details.achievement();
        multiple = money.multiple();
        baseSalary = money.baseSalary();
        prize = money.sum();
    }

    /** It stands no more; what was given once may be given again. */
    final void revoke(Revocation revocation, String by) {
        state = AwardState.REVOKED;
        revokedOn = revocation.day();
        revokedNumber = revocation.number();
        revokedReason = revocation.reason();
        onceKey = null;
        deedKey = null;
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public AwardDetails details() {
        // A person's unit and a unit's name are found anew; only a group has a name of its own beside its unit.
        boolean named = personId == null && (unitId == null || !subjectKey.equals(AwardKeys.unit(unitId)));
        return new AwardDetails(new AwardSubject(subjectKind, personId, unitId, named ? subjectName : "", place), code, year,
                decisionNumber, decidedOn, authority, kind, achievement, document);
    }

    /** Who may find and open it: everybody while it stands, then those who keep the register. */
    public Audience audience() {
        if (!isRevoked()) {
            return Audience.holdersAnywhere(HonorsPermissions.AWARD_VIEW);
        }
        return unitId == null ? Audience.holdersOf(HonorsPermissions.AWARD_EDIT)
                : Audience.holdersOf(HonorsPermissions.AWARD_EDIT, unitId);
    }

    /** The award as lists show it. */
    public AwardSummary summary() {
        return new AwardSummary(id, version, subjectKind, personId, unitId, subjectName, place, code, awardName, sort, level, year,
                decisionNumber, decidedOn, authority, kind, prize, state);
    }

    /** The name of the person or of the collective on the day of the decision. */
    public String subjectName() {
        return subjectName;
    }

    /** The person's position on that day; empty for others. */
    public String subjectTitle() {
        return title;
    }

    /** The name of the title or form on that day. */
    public String awardName() {
        return awardName;
    }

    /** The prize with the figures that it was made of. */
    public Prize prize() {
        return new Prize(multiple, baseSalary);
    }

    public boolean isRevoked() {
        return state == AwardState.REVOKED;
    }

    /** Why it stands no more; empty while it does. */
    public Optional<Revocation> revocation() {
        return isRevoked() ? Optional.of(new Revocation(revokedOn, revokedNumber, revokedReason)) : Optional.empty();
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    Long unitId() {
        return unitId;
    }

    /** Name of who entered it. */
    public String getAddedBy() {
        return addedBy;
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
