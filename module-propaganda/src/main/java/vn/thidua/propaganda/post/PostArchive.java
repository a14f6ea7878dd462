package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.function.Function;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;

/**
 * Takes over posts that were written and decided on elsewhere: those of a former website, those of the demo. They enter in the state
 * in which they were, under their own dates; they are no news, so nobody gets a notice. For those who manage columns.
 */
@ApplicationScoped
@Transactional
public class PostArchive {

    @Inject private PostRepository posts;
    @Inject private PostDesk desk;
    @Inject private PostIntake intake;
    @Inject private AccessControl access;

    /** Takes a post over that has no files. */
    public Post enter(PostDetails given, PostPast past) {
        return enter(given, past, post -> given);
    }

    /**
     * Takes a post over.
     *
     * @param furnish gives the stored draft its files and answers what it says with them
     */
    public Post enter(PostDetails given, PostPast past, Function<Post, PostDetails> furnish) {
        access.require(COLUMN_MANAGE);
        Post post = posts.save(new Post(intake.accept(given, false, null), past.owner()));
        post.begin(intake.accept(furnish.apply(post), past.state() != PostState.DRAFT, post), past.owner());
        bringTo(post, past);
        desk.announce(post, "post.entered", given.title());
        return post;
    }

    private static void bringTo(Post post, PostPast past) {
        LocalDateTime moment = Moments.ofLocal(past.moment());
        if (past.state() != PostState.DRAFT) {
            post.getReview().submit(past.owner());
        }
        Actor judge = past.judge().orElseGet(Actor::system);
        switch (past.state()) {
            case DRAFT -> { }
            case SUBMITTED -> post.become(PostState.SUBMITTED);
            case RETURNED -> giveBack(post, judge, past);
            case APPROVED -> approve(post, judge);
            case SCHEDULED -> {
                post.getReview().approve(judge);
                post.plan(moment);
            }
            case PUBLISHED, EXPIRED, ARCHIVED -> {
                post.getReview().approve(judge);
                post.publish(moment);
                post.become(past.state());
            }
        }
    }

    private static void giveBack(Post post, Actor judge, PostPast past) {
        post.getReview().giveBack(past.reason(), past.comment(), judge);
        post.become(PostState.RETURNED);
    }

    private static void approve(Post post, Actor judge) {
        post.getReview().approve(judge);
        post.become(PostState.APPROVED);
    }
}
