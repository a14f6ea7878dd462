package vn.thidua.honors.catalogue;

/** How often the same may be given to the same subject. */
public enum Recurrence {
    /** Once for each year, as emulation titles are. */
    YEARLY,
    /** As often as there is a new achievement. */
    ANY_TIME;

    public String titleKey() {
        return "catalogue.recurrence." + name();
    }
}
