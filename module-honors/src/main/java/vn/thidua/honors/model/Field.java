package vn.thidua.honors.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** A field of work that models belong to. One that is closed is not chosen any more; what belongs to it stays. */
@Entity(name = "HonorsField")
@Table(name = "honors_field")
public class Field {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    @Id private String code;
    @Version private long version;
    private String name;
    private int place;
    private String state;

    /** For JPA. */
    protected Field() { }

    /**
     * @param details checked before
     */
    public Field(FieldDetails details) {
        code = Objects.requireNonNull(details.code(), "code");
        describe(details);
    }

    final void describe(FieldDetails details) {
        name = details.name();
        place = details.place();
        state = details.open() ? OPEN : CLOSED;
    }

    public FieldDetails details() {
        return new FieldDetails(code, name, place, OPEN.equals(state));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public long getVersion() {
        return version;
    }
}
