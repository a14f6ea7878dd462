package vn.thidua.honors.adoption;

/** What is decided about an adoption in a yearly review. */
public enum ReviewDecision {
    /** It goes on as it is. */
    KEEP,
    /** It goes on in another way. */
    RENEW,
    /** It is over and filed away; it stays readable. */
    ARCHIVE;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "adoption.review." + name();
    }
}
