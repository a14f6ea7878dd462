package vn.thidua.honors.catalogue;

import java.time.LocalDate;

/**
 * The days on which something holds, both ends included.
 *
 * @param to the last day; null while there is no end
 */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
