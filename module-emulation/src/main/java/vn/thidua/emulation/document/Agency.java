package vn.thidua.emulation.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.thidua.core.text.PlainText;

/** The department as its own documents name it. There is one; an officer keeps it up to date. */
@Entity(name = "EmulationAgency")
@Table(name = "emulation_agency")
public class Agency {

    static final long ONLY = 1;

    @Id private long id;
    @Version private long version;
    private String name;
    private String superior;
    private String abbreviation;
    private String place;

    /** For JPA. */
    protected Agency() { }

    void describe(AgencyDetails details) {
        name = details.name();
        superior = details.superior();
        abbreviation = details.abbreviation();
        place = details.place();
    }

    public AgencyDetails details() {
        return new AgencyDetails(name, superior, abbreviation, place);
    }

    /**
     * Whether an issuer is the department: its name, or its name with or without what follows, as "Sở Khoa học và Công nghệ" is
     * "Sở Khoa học và Công nghệ tỉnh An Sơn".
     */
    public boolean isNamed(String issuer) {
        String own = PlainText.of(name) + " ";
        String other = PlainText.of(issuer) + " ";
        return !name.isEmpty() && !issuer.isBlank() && (own.startsWith(other) || other.startsWith(own));
    }

    public long getVersion() {
        return version;
    }
}
