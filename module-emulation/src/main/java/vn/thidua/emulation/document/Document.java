package vn.thidua.emulation.document;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.emulation.EmulationPermissions;

/**
 * A document of the library: one that the department issues or one from above that it works by.
 *
 * <p>One from above is entered as issued. One of the department begins as a draft and is issued under a number of its register;
 * from then on it may be superseded or revoked, but never goes: plans and tasks rest on it. Only a draft can be deleted. Every
 * change of what people say about it keeps what it was before as a {@link DocumentVersion}.
 */
@Entity(name = "EmulationDocument")
@Table(name = "emulation_document")
public class Document extends DocumentContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_document_seq")
    @SequenceGenerator(name = "emulation_document_seq", sequenceName = "emulation_document_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @OneToOne(fetch = FetchType.LAZY, cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @JoinColumn(name = "text_id")
    private DocumentText text;
    @Enumerated(EnumType.STRING) private DocumentStatus status;
    @Column(name = "status_reason") private String statusReason = "";
    @Column(name = "status_on") private LocalDate statusOn;
    @Column(name = "superseded_by") private Long supersededBy;
    @Column(name = "register_year") private Integer registerYear;
    @Column(name = "register_number") private Integer registerNumber;

    private String reach;
    @Column(name = "listed_on") private LocalDate listedOn;
    @Column(name = "issuer_key") private String issuerKey;
    private String plain;
    @ElementCollection
    @CollectionTable(name = "emulation_document_word", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    /** For JPA. */
    protected Document() { }

    /** As {@linkplain DocumentDetails#beginsAs its details say}. */
    public Document(DocumentDetails details, String by) {
        this(details, details.beginsAs(), by);
    }

    /**
     * @param details checked before
     * @param as      {@link DocumentStatus#DRAFT} or {@link DocumentStatus#ISSUED}
     * @param by      name of whoever enters it
     */
    Document(DocumentDetails details, DocumentStatus as, String by) {
        text = new DocumentText();
        status = as;
        tell(details);
        mark(1, DocumentStep.ADDED, by, Moments.now());
    }

    /** Takes new details; the caller has kept the former ones. */
    final void change(DocumentDetails details, DocumentStep what, String by) {
        tell(details);
        mark(getRevision() + 1, what, by, Moments.now());
    }

    final void issue(DocumentDetails details, String by) {
        status = DocumentStatus.ISSUED;
        change(details, DocumentStep.ISSUED, by);
    }

    final void register(RegisterNumber given) {
        registerYear = given.year();
        registerNumber = given.number();
    }

    final void supersede(Document by, LocalDate on) {
        status = DocumentStatus.SUPERSEDED;
        supersededBy = by.getId();
        statusOn = on;
        statusReason = "";
    }

    final void revoke(String reason, LocalDate on) {
        status = DocumentStatus.REVOKED;
        statusReason = reason;
        statusOn = on;
    }

    final void reinstate(String reason, LocalDate on) {
        status = DocumentStatus.ISSUED;
        supersededBy = null;
        statusReason = reason;
        statusOn = on;
    }

    private void tell(DocumentDetails details) {
        write(details);
        text.write(details);
        ListEntry entry = ListEntry.of(details, status);
        reach = entry.reach().name();
        listedOn = entry.listedOn();
        issuerKey = entry.issuerKey();
        plain = entry.plain();
        words.retainAll(entry.words());
        words.addAll(entry.words());
    }

    @Override
    public DocumentDetails details() {
        return details(text.body(), text.recipients());
    }

    /** Its state today. */
    public DocumentStatus status() {
        return statusOn(Moments.today());
    }

    /** Its state on a day, as far as that follows from the last day of effect. */
    public DocumentStatus statusOn(LocalDate day) {
        LocalDate last = effectiveTo();
        return status == DocumentStatus.ISSUED && last != null && last.isBefore(day) ? DocumentStatus.EXPIRED : status;
    }

    /** Why it was revoked or reinstated; empty when it was neither. */
    public String statusReason() {
        return statusReason;
    }

    /** Since when it is superseded, revoked or reinstated; empty when it is none of them. */
    public Optional<LocalDate> statusSince() {
        return Optional.ofNullable(statusOn);
    }

    /** The document that took its place. */
    public OptionalLong supersededBy() {
        return supersededBy == null ? OptionalLong.empty() : OptionalLong.of(supersededBy);
    }

    /** The number that the department's register gave it; empty for what bears somebody else's. */
    public OptionalInt registerNumber() {
        return registerNumber == null ? OptionalInt.empty() : OptionalInt.of(registerNumber);
    }

    /** Who may find and open it; the lists of {@link DocumentRepository} narrow themselves in the same way. */
    public Audience audience() {
        if (reach.equals(Reach.OPEN.name())) {
            return Audience.holdersAnywhere(EmulationPermissions.DOCUMENT_VIEW);
        }
        Long unit = unitId();
        return unit == null ? Audience.holdersOf(EmulationPermissions.DOCUMENT_VIEW_INNER)
                : Audience.holdersOf(EmulationPermissions.DOCUMENT_VIEW_INNER, unit);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }
}
