package vn.thidua.emulation.document;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.EmulationPermissions;

/**
 * A document of the library: one that the department issued or one from above that it works by. It is entered once and
 * corrected afterwards; it is never deleted, because plans and tasks rest on it.
 */
@Entity(name = "EmulationDocument")
@Table(name = "emulation_document")
public class Document {

    private static final int PLAIN_LIMIT = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_document_seq")
    @SequenceGenerator(name = "emulation_document_seq", sequenceName = "emulation_document_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Enumerated(EnumType.STRING) private DocumentKind kind;
    @Column(name = "doc_number") private String number;
    private String issuer;
    private String place;
    @Column(name = "issued_on") private LocalDate issuedOn;
    private String title;
    @Column(name = "subject_year") private int subjectYear;
    private String body;
    @Column(name = "unit_id") private Long unitId;
    @Enumerated(EnumType.STRING) private Visibility visibility;
    /** Number, title and issuer without marks, for the filter of the list. */
    private String plain;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Document() { }

    /**
     * @param details checked before
     * @param by      name of whoever enters it
     */
    public Document(DocumentDetails details, String by) {
        change(details, by);
    }

    final void change(DocumentDetails details, String by) {
        kind = details.kind();
        number = details.number();
        issuer = details.issuer();
        place = details.place();
        issuedOn = details.issuedOn();
        title = details.title();
        subjectYear = details.year();
        body = details.body();
        unitId = details.unitId();
        visibility = details.visibility();
        String words = PlainText.of(number + " " + title + " " + issuer);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public DocumentDetails details() {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility);
    }

    /** Who may find and open it; the lists of {@link DocumentRepository} narrow themselves in the same way. */
    public Audience audience() {
        if (visibility == Visibility.EVERYONE) {
            return Audience.holdersAnywhere(EmulationPermissions.DOCUMENT_VIEW);
        }
        return unitId == null ? Audience.holdersOf(EmulationPermissions.DOCUMENT_VIEW_INNER)
                : Audience.holdersOf(EmulationPermissions.DOCUMENT_VIEW_INNER, unitId);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
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
