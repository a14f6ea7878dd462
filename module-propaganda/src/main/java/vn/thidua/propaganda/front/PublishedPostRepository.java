package vn.thidua.propaganda.front;

import java.util.Collection;
import java.util.List;
import vn.thidua.propaganda.post.PostSummary;

/** Reads what decides where published posts appear. */
public interface PublishedPostRepository {

    /** All published posts, newest first, as they are committed. One statement over narrow rows. */
    List<PublishedPost> committed();

    /** What lists show of these posts, as they are committed, whoever asks; in no order. */
    List<PostSummary> summaries(Collection<Long> ids);
}
