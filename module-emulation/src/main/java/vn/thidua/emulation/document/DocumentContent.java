package vn.thidua.emulation.document;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** What a document and each of its former versions have in common: all that people say about it but the long texts. */
@MappedSuperclass
public abstract class DocumentContent {

    @Enumerated(EnumType.STRING) private DocumentKind kind;
    @Column(name = "doc_number") private String number;
    private String issuer;
    private String place;
    @Column(name = "issued_on") private LocalDate issuedOn;
    private String title;
    @Column(name = "subject_year") private int subjectYear;
    @Column(name = "unit_id") private Long unitId;
    @Enumerated(EnumType.STRING) private Visibility visibility;
    @Column(name = "effective_from") private LocalDate effectiveFrom;
    @Column(name = "effective_to") private LocalDate effectiveTo;
    @Enumerated(EnumType.STRING) private Urgency urgency;
    @Enumerated(EnumType.STRING) @Column(name = "sign_authority") private SigningAuthority signAuthority;
    @Column(name = "sign_for") private String signFor;
    @Column(name = "sign_position") private String signPosition;
    @Column(name = "sign_name") private String signName;
    private int revision;
    @Enumerated(EnumType.STRING) private DocumentStep step;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected DocumentContent() { }

    final void write(DocumentDetails details) {
        kind = details.kind();
        number = details.number();
        issuer = details.issuer();
        place = details.place();
        issuedOn = details.issuedOn();
        title = details.title();
        subjectYear = details.year();
        unitId = details.unitId();
        visibility = details.visibility();
        effectiveFrom = details.effectiveFrom();
        effectiveTo = details.effectiveTo();
        urgency = details.urgency();
        signAuthority = details.signature().authority();
        signFor = details.signature().onBehalf();
        signPosition = details.signature().position();
        signName = details.signature().name();
    }

    final void mark(int which, DocumentStep what, String by, LocalDateTime at) {
        revision = which;
        step = what;
        changedBy = by;
        changedAt = at;
    }

    final DocumentDetails details(String body, String recipients) {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility,
                effectiveFrom, effectiveTo, urgency, new Signature(signAuthority, signFor, signPosition, signName), recipients);
    }

    final Long unitId() {
        return unitId;
    }

    final LocalDate effectiveTo() {
        return effectiveTo;
    }

    final String number() {
        return number;
    }

    final int year() {
        return subjectYear;
    }

    final String issuer() {
        return issuer;
    }

    final String title() {
        return title;
    }

    /** What people said about it. */
    public abstract DocumentDetails details();

    /** Counts the changes of what people say about it, from 1. */
    public int getRevision() {
        return revision;
    }

    /** What made this revision. */
    public DocumentStep getStep() {
        return step;
    }

    /** Name of who made this revision. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When this revision was made, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    /** When this revision was made, by the clocks of Việt Nam. */
    public LocalDateTime getChangedAtLocal() {
        return Moments.local(changedAt);
    }
}
