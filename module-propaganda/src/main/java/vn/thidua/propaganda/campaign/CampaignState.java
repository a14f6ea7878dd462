package vn.thidua.propaganda.campaign;

/** The life of a campaign. */
public enum CampaignState {

    /** Being planned; only editors see it. */
    DRAFT,
    /** Open for its readers; posts and activities are gathered. */
    RUNNING,
    /** Over; it stays to be read, and what was forgotten may still be logged. */
    FINISHED,
    /** Given up; it stays to be read. */
    CANCELLED;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "campaign.state." + name();
    }

    /** The tone of its badge. */
    public String tone() {
        return switch (this) {
            case DRAFT -> "warning";
            case RUNNING -> "info";
            case FINISHED -> "success";
            case CANCELLED -> "";
        };
    }
}
