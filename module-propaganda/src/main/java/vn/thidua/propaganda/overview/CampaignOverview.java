package vn.thidua.propaganda.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.search.ContentCard;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.GroupReach;

/**
 * What became of a campaign, as far as whoever asked may see it. What lies in no phase stands under phase 0.
 *
 * @param posts     the posts that may be read, by phase, newest first
 * @param progress  by phase; counts all published posts, whoever they are for
 * @param whole     of all phases together
 * @param channelOfPosts the name of the channel that posts count for; empty where none does
 * @param links     the linked contents that may be opened
 * @param reach     how far its published posts came; empty where there are none or that may not be seen
 * @param steps     most urgent first; empty for those who only read
 */
public record CampaignOverview(Campaign campaign, CampaignDetails plan, Map<Long, List<PostSummary>> posts, Map<Long, Progress> progress,
        Progress whole, String channelOfPosts, List<ContentCard> links, Optional<GroupReach> reach, List<NextStep> steps) {

    private static long key(Long phaseId) {
        return phaseId == null ? ProgressCount.NO_PHASE : phaseId;
    }

    /**
     * @param phaseId null for what lies in no phase
     */
    public List<PostSummary> postsOf(Long phaseId) {
        return posts.getOrDefault(key(phaseId), List.of());
    }

    /**
     * @param phaseId null for what lies in no phase
     */
    public Progress progressOf(Long phaseId) {
        return progress.getOrDefault(key(phaseId), Progress.NONE);
    }
}
