package vn.thidua.propaganda.column;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Somebody who is named in a column for a duty. Immutable. */
@Embeddable
public class ColumnMember {

    @Enumerated(EnumType.STRING) private ColumnDuty duty;
    @jakarta.persistence.Column(name = "person_id") private long personId;

    /** For JPA. */
    protected ColumnMember() { }

    public ColumnMember(ColumnDuty duty, long personId) {
        this.duty = Objects.requireNonNull(duty, "duty");
        this.personId = personId;
    }

    public ColumnDuty duty() {
        return duty;
    }

    public long personId() {
        return personId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnMember member && duty == member.duty && personId == member.personId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(duty, personId);
    }
}
