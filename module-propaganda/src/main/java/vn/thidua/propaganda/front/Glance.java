package vn.thidua.propaganda.front;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one reader sees of the published posts at one moment.
 *
 * @param reader     whether posts for everyone may be read
 * @param units      units that the reader works in, with all above
 * @param ownColumns columns in which the reader has a duty: their posts may be read whomever they are for
 * @param personId   null for an account that belongs to nobody
 */
record Glance(PublishedPosts posts, LocalDateTime now, boolean reader, Set<Long> units, Set<Long> ownColumns, Long personId) {

    boolean sees(PublishedPost post) {
        return post.isThere(now) && (isFor(post) || ownColumns.contains(post.columnId()) || isOwn(post));
    }

    /** Whether the reader is one of those whom the post is for. */
    boolean isFor(PublishedPost post) {
        return post.unitIds().isEmpty() ? reader : post.unitIds().stream().anyMatch(units::contains);
    }

    boolean isOwn(PublishedPost post) {
        return personId != null && personId.equals(post.ownerId());
    }

    /** Those of some posts that may be seen. */
    Stream<PublishedPost> visible(Collection<PublishedPost> some) {
        return some.stream().filter(this::sees);
    }

    List<PublishedPost> pinned() {
        return visible(posts.pinned()).filter(post -> post.isPinned(now)).toList();
    }

    /** Those that the reader is asked to acknowledge, whether that is done or not. */
    List<PublishedPost> mustRead() {
        return personId == null ? List.of()
                : visible(posts.mustRead()).filter(post -> isFor(post) && !isOwn(post)).toList();
    }
}
