package vn.thidua.propaganda.overview;

import java.util.Collection;
import java.util.List;
import vn.thidua.propaganda.post.Post;

/** Stored posts, as campaigns look at them. */
public interface CampaignPostRepository {

    /** All posts of a campaign, whoever may read them, newest first. One statement. */
    List<CampaignPost> of(long campaignId);

    /** These posts, without their texts. One statement. */
    List<Post> find(Collection<Long> ids);
}
