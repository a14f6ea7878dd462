package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.post.PostSummary;

/**
 * What {@link NextSteps} are made of: a campaign on a day, as far as whoever asks may see it.
 *
 * @param progress    by phase
 * @param posts       all its posts
 * @param visible     those that whoever asks may read
 * @param held        all its activities
 * @param unconfirmed posts that people have not confirmed
 * @param idleUnits   names of units that carry it out and have held nothing
 * @param editor      whether whoever asks may change the campaign
 * @param channelName the name of a channel
 */
record Situation(long campaignId, CampaignState state, CampaignDetails plan, LocalDate today, Map<Long, Progress> progress,
        List<CampaignPost> posts, List<PostSummary> visible, List<ActivityDetails> held, List<Unconfirmed> unconfirmed,
        List<String> idleUnits, boolean editor, LongFunction<String> channelName) {

    /**
     * A post that people have not confirmed.
     *
     * @param missing how many of them
     */
    record Unconfirmed(long postId, String title, LocalDate until, int missing) { }

    /** The page of the campaign, below the context root. */
    String page() {
        return "/propaganda/campaign?id=" + campaignId;
    }
}
