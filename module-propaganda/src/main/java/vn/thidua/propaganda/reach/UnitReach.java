package vn.thidua.propaganda.reach;

/**
 * How far something came in one unit, or in all together. A person counts in the unit of the main position.
 *
 * @param unitId       null for people without a unit, and for all together
 * @param unitName     empty for people without a unit, and for all together
 * @param people       whom it is for today
 * @param read         how many of them have opened it
 * @param acknowledged how many of them have acknowledged it
 */
public record UnitReach(Long unitId, String unitName, int people, int read, int acknowledged) {

    private static final int WHOLE = 100;

    /** In whole percent; 100 only when nobody is missing. */
    public int readPercent() {
        return percent(read);
    }

    /** In whole percent; 100 only when nobody is missing. */
    public int acknowledgedPercent() {
        return percent(acknowledged);
    }

    /** Whether everybody has acknowledged where that is asked, has opened it otherwise. */
    public boolean isComplete(boolean mustRead) {
        return (mustRead ? acknowledged : read) >= people;
    }

    private int percent(int part) {
        return people == 0 ? WHOLE : (int) ((long) part * WHOLE / people);
    }
}
