package vn.thidua.emulation.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.OptionalLong;
import vn.thidua.emulation.document.DocumentKind;

/** That one document refers to another. Derived from the text, and made anew whenever it changes. */
@Entity(name = "EmulationCitation")
@Table(name = "emulation_citation")
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_citation_seq")
    @SequenceGenerator(name = "emulation_citation_seq", sequenceName = "emulation_citation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "document_id") private long documentId;
    private int place;
    @Enumerated(EnumType.STRING) private Relation relation;
    @Enumerated(EnumType.STRING) private DocumentKind kind;
    private String number;
    private String name;
    @Column(name = "issued_on") private LocalDate issuedOn;
    @Column(name = "issue_year") private Integer year;
    private String issuer;
    private String lookup;
    private String slot;
    @Column(name = "target_id") private Long targetId;

    /** For JPA. */
    protected Citation() { }

    Citation(long documentId, int place, Relation relation, Cited cited) {
        this.documentId = documentId;
        this.place = place;
        this.relation = relation;
        kind = cited.kind();
        number = cited.number();
        name = cited.name();
        issuedOn = cited.issuedOn();
        year = cited.year();
        issuer = cited.issuer();
        lookup = cited.lookup();
        slot = cited.slot();
    }

    /** Says which document of the library is meant; null while it has none. */
    final void aim(Long document) {
        targetId = document;
    }

    Long id() {
        return id;
    }

    /** The document that refers. */
    public long documentId() {
        return documentId;
    }

    public Relation relation() {
        return relation;
    }

    /** What it says of the other. */
    public Cited cited() {
        return new Cited(kind, number, name, issuedOn, year, issuer);
    }

    /** @see Cited#lookup */
    public String lookup() {
        return lookup;
    }

    /** @see Cited#slot */
    public String slot() {
        return slot;
    }

    /** The document of the library that is meant; empty while it has none. */
    public OptionalLong target() {
        return targetId == null ? OptionalLong.empty() : OptionalLong.of(targetId);
    }
}
