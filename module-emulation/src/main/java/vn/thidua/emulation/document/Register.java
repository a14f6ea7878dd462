package vn.thidua.emulation.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The register of one kind of document. Whoever takes a number from it locks its row until the end of the transaction, so that
 * numbers are given one after the other, on every server and every database.
 */
@Entity(name = "EmulationRegister")
@Table(name = "emulation_register")
public class Register {

    @Id @Enumerated(EnumType.STRING) private DocumentKind kind;
    @Version private long version;
    private String layout;

    /** For JPA. */
    protected Register() { }

    void arrange(RegisterLayout how) {
        layout = how.text();
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** How its numbers look. */
    public RegisterLayout layout() {
        return new RegisterLayout(layout);
    }

    public long getVersion() {
        return version;
    }
}
