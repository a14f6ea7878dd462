package vn.thidua.propaganda.campaign;

/**
 * What a list of campaigns is narrowed to; null for no limit.
 *
 * @param text words of the title, the movement or the anniversary, with or without marks
 * @param year a year in which it runs on some day
 */
public record CampaignFilter(String text, CampaignState state, Integer year) {

    public static final CampaignFilter NONE = new CampaignFilter(null, null, null);
    /** What readers are shown as going on. */
    public static final CampaignFilter RUNNING = new CampaignFilter(null, CampaignState.RUNNING, null);
}
