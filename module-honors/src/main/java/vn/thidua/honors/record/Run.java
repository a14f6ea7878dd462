package vn.thidua.honors.record;

/**
 * Years without a gap in which the same yearly title was given.
 *
 * @param from the first year
 * @param to   the last year; may be the first
 */
public record Run(int from, int to) {

    /** How many years it lasts. */
    public int length() {
        return to - from + 1;
    }
}
