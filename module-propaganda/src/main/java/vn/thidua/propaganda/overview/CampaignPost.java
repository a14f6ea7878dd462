package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import vn.thidua.propaganda.post.PostState;

/**
 * A post of a campaign as figures need it, whoever may read it; what is shown of posts comes from
 * {@link vn.thidua.propaganda.post.PostService}.
 *
 * @param phaseId    null for one that is in no phase
 * @param seen       whether it was published at some time
 * @param text       its title, lead and tags
 * @param mustReadBy null where no confirmation is asked
 */
public record CampaignPost(long id, Long phaseId, PostState state, boolean seen, String text, LocalDate mustReadBy) {

    /** Whether its readers see it, or saw it until it expired or was put away. */
    boolean wasPublished() {
        return seen && !state.isUnderWay();
    }

    /** Whether it is open to its readers and asks them to confirm that they have read it. */
    boolean asksForConfirmation() {
        return state == PostState.PUBLISHED && mustReadBy != null;
    }
}
