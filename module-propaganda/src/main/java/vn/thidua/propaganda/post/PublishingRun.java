package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What happens to a post by itself when its time has come, one post in one transaction, by the portal and whatever its author may do
 * today. Doing it twice, or by two servers at once, does nothing twice: the post is looked at again in the transaction, and of two
 * that change it one is undone.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PublishingRun {

    @Inject private PostRepository posts;
    @Inject private PostDesk desk;
    @Inject private PostNotices notices;
    @Inject private Event<PostPublished> published;

    /** Publishes a scheduled post whose moment has come; that moment stands over it, however late this is. */
    void publish(long id, LocalDateTime now) {
        find(id, PostState.SCHEDULED).filter(post -> !post.getPublishAt().isAfter(now)).ifPresent(post -> {
            post.publish(post.getPublishAt());
            desk.announce(post, "post.published", post.getTitle());
            published.fire(new PostPublished(id));
            notices.published(post);
        });
    }

    /** Takes a published post whose last moment has come out of its readers' eyes. */
    void expire(long id, LocalDateTime now) {
        find(id, PostState.PUBLISHED).filter(post -> post.getExpiresAt() != null && !post.getExpiresAt().isAfter(now)).ifPresent(post -> {
            post.become(PostState.EXPIRED);
            desk.announce(post, "post.expired", post.getTitle());
        });
    }

    /** Tells the owner that it is time to look whether the post still holds. */
    void tellReview(long id, LocalDate today) {
        find(id, PostState.PUBLISHED).filter(post -> post.isReviewUntold(today)).ifPresent(post -> {
            post.tellReview();
            posts.save(post);
            notices.review(post);
        });
    }

    private Optional<Post> find(long id, PostState state) {
        return posts.find(id).filter(post -> post.getState() == state);
    }
}
