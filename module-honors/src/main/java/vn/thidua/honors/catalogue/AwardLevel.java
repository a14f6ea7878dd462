package vn.thidua.honors.catalogue;

/** How high up something is decided, from below. */
public enum AwardLevel {
    /** The head of a commune's people's committee. */
    COMMUNE,
    /** The head of a department or of a unit with the same powers (cấp cơ sở). */
    BASE,
    /** The head of the province's people's committee. */
    PROVINCE,
    /** A minister or the head of a sector or of a mass organisation. */
    MINISTRY,
    /** The prime minister or the president. */
    STATE;

    public String titleKey() {
        return "catalogue.level." + name();
    }
}
