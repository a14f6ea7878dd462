package vn.thidua.propaganda.reach;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;

/**
 * What one person has seen of some posts. News is what appeared in the last days, has not been opened, and is not older than the
 * moment up to which the person called everything seen.
 *
 * @param read         the posts that were opened
 * @param acknowledged when posts were acknowledged, as stored
 * @param newsSince    the moment, as stored, from which on something can be news
 */
public record ReadMarks(Set<Long> read, Map<Long, LocalDateTime> acknowledged, LocalDateTime newsSince) {

    /** What nobody opened in so many days is not new any more. */
    public static final int NEWS_DAYS = 30;

    public ReadMarks {
        read = Set.copyOf(read);
        acknowledged = Map.copyOf(acknowledged);
    }

    /** Those of accounts that belong to nobody: nothing is news. */
    public static ReadMarks none() {
        return new ReadMarks(Set.of(), Map.of(), LocalDateTime.MAX);
    }

    /**
     * @param seenUntil up to when everything counts as seen, as stored; null for never
     */
    public static ReadMarks of(Set<Long> read, Map<Long, LocalDateTime> acknowledged, LocalDateTime seenUntil) {
        LocalDateTime days = Moments.now().minusDays(NEWS_DAYS);
        return new ReadMarks(read, acknowledged, seenUntil != null && seenUntil.isAfter(days) ? seenUntil : days);
    }

    /**
     * @param publishedAt as stored; null for what has not appeared
     */
    public boolean isNews(long postId, LocalDateTime publishedAt) {
        return publishedAt != null && publishedAt.isAfter(newsSince) && !read.contains(postId);
    }

    /** When the post was acknowledged, as stored. */
    public Optional<LocalDateTime> acknowledgedAt(long postId) {
        return Optional.ofNullable(acknowledged.get(postId));
    }
}
