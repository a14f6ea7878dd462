package vn.thidua.emulation.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One year of a register: the last number that is taken. Changed only under the lock of its {@link Register}. */
@Entity(name = "EmulationRegisterYear")
@Table(name = "emulation_register_year")
@IdClass(RegisterYear.Key.class)
public class RegisterYear {

    @Id @Enumerated(EnumType.STRING) private DocumentKind kind;
    @Id @Column(name = "register_year") private int year;
    @Column(name = "last_number") private int last;

    /** Its key, for JPA. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private DocumentKind kind;
        private int year;

        public Key() { }

        public Key(DocumentKind kind, int year) {
            this.kind = kind;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && kind == that.kind && year == that.year;
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + year;
        }
    }

    /** For JPA. */
    protected RegisterYear() { }

    /** A year of which no number is taken yet. */
    public static RegisterYear first(DocumentKind kind, int year) {
        var first = new RegisterYear();
        first.kind = kind;
        first.year = year;
        return first;
    }

    /** Takes the next number. */
    int next() {
        return ++last;
    }

    /** Numbers up to this one count as taken. */
    void setLast(int number) {
        last = number;
    }

    int last() {
        return last;
    }
}
