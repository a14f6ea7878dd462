package vn.thidua.honors.award;

/** Whether an award still stands. */
public enum AwardState {
    GIVEN, REVOKED;

    public String titleKey() {
        return "award.state." + name();
    }
}
