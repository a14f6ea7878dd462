package vn.thidua.propaganda.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;

/** Stored posts. Moments are as stored. */
public interface PostRepository {

    Optional<Post> find(long id);

    /** One page of what a reader may see: newest first, what waits for somebody the longest waiting first. */
    Page<PostSummary> page(PostFilter filter, PostReader reader, int page, int size);

    /** Those of these posts that a reader may see, newest first. */
    List<PostSummary> summaries(Collection<Long> ids, PostReader reader);

    /** What goes out or expires between two moments, the later one not included, of what a reader may see; at most 500. */
    List<PostSummary> between(LocalDateTime from, LocalDateTime to, PostReader reader);

    /** How many posts stand in each column, whatever their state; columns without any are missing. */
    Map<Long, Long> countsByColumn();

    /** Ids of the posts in these columns. */
    List<Long> idsIn(Set<Long> columnIds);

    /** Ids of the posts of a campaign, or of one of its phases where it is not null. */
    List<Long> idsOf(long campaignId, Long phaseId);

    /** Takes posts out of their phase, and out of their campaign where they are not to stay in it. */
    void leave(List<Long> ids, boolean campaignToo);

    /** Ids of scheduled posts whose moment has come, the earliest first. */
    List<Long> dueForPublication(LocalDateTime now, int most);

    /** Ids of published posts whose last moment has come, the earliest first. */
    List<Long> dueForExpiry(LocalDateTime now, int most);

    /** Ids of published posts that are to be looked at again by this day and of which nobody has been told. */
    List<Long> dueForReview(LocalDate day, int most);

    void forEach(Consumer<Post> sink);

    long count();

    /** Stores a new post or what changed, so that a clash with another edit shows at once. */
    Post save(Post post);

    /** Notes the picture at the head of a post; null for none. No new version of the row. */
    void setCover(long postId, Long fileId);

    void keep(PostVersion former);

    /** The former versions without their texts, newest first. */
    List<VersionSummary> versions(long postId);

    Optional<PostVersion> findVersion(long postId, int revision);
}
