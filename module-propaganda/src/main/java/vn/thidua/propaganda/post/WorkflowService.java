package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Actor;

/**
 * Takes posts from one {@link PostState} to the next: who may is said by {@link PostAction} and the column, when by the state. Whoever
 * wrote a post does not approve it, unless {@code portal.module.propaganda.four-eyes} is off.
 */
@ApplicationScoped
@Transactional
public class WorkflowService {

    private static final int COMMENT_LIMIT = 2000;
    private static final int NOTE_LIMIT = 500;

    @Inject private PostDesk desk;
    @Inject private PostIntake intake;
    @Inject private ReturnReasons reasons;
    @Inject private PostNotices notices;
    @Inject private Approvers approvers;
    @Inject private Event<PostPublished> published;

    /**
     * Does something with a post.
     *
     * @param seenVersion the version before the eyes of whoever asks for it, or {@link vn.thidua.core.audit.Versions#ANY}
     * @throws PortalException CONFLICT with what is allowed when the state does not fit, FORBIDDEN without the duty or when the same
     *         eyes would look twice, STALE when somebody else changed it since, INVALID when something is missing
     */
    public Post perform(long id, long seenVersion, PostTransition transition) {
        Post post = desk.open(id, transition.action(), seenVersion);
        new InputCheck().optional("comment", transition.comment(), COMMENT_LIMIT).optional("note", transition.note(), NOTE_LIMIT).demand();
        return switch (transition.action()) {
            case EDIT -> throw PortalException.invalid("action", "error.post.action");
            case SUBMIT -> submit(post);
            case WITHDRAW -> move(post, PostState.DRAFT, "post.withdrawn", "");
            case RETURN -> giveBack(post, transition);
            case APPROVE -> approve(post, transition.publishAt());
            case SCHEDULE -> schedule(post, transition.publishAt());
            case PUBLISH -> publish(post);
            case CORRECT -> correct(post, transition);
            case ARCHIVE -> move(post, PostState.ARCHIVED, "post.archived", transition.comment());
            case REOPEN -> move(post, PostState.DRAFT, "post.reopened", transition.comment());
        };
    }

    /** What whoever is at work may do with the post now. */
    public Set<PostAction> actions(Post post) {
        var open = EnumSet.noneOf(PostAction.class);
        post.getState().allowed().stream().filter(action -> desk.may(post, action)).forEach(open::add);
        return open;
    }

    /** Names of those who are asked to approve it; empty when nobody can, which its writer should know before submitting. */
    public List<String> approvers(long id) {
        return approvers.of(desk.forTeam(id)).stream().map(Actor::name).toList();
    }

    private Post move(Post post, PostState next, String action, String detail) {
        post.become(next);
        return desk.announce(post, action, detail);
    }

    private Post submit(Post post) {
        intake.accept(post.details(), true, post);
        post.getReview().submit(desk.actor());
        move(post, PostState.SUBMITTED, "post.submitted", post.getTitle());
        notices.submitted(post);
        return post;
    }

    private Post giveBack(Post post, PostTransition transition) {
        ReturnReason reason = reasons.demandOffered(transition.reason());
        post.getReview().giveBack(reason.getCode(), transition.comment(), desk.actor());
        move(post, PostState.RETURNED, "post.returned", reason.getCode() + " " + transition.comment());
        notices.returned(post, reason);
        return post;
    }

    private Post approve(Post post, LocalDateTime wanted) {
        post.getReview().approve(desk.actor());
        if (wanted == null) {
            move(post, PostState.APPROVED, "post.approved", "");
            notices.approved(post);
            return post;
        }
        LocalDateTime moment = Moments.ofLocal(wanted);
        return moment.isAfter(Moments.now()) ? plan(post, moment, "post.approved") : publish(post);
    }

    private Post schedule(Post post, LocalDateTime wanted) {
        boolean ahead = wanted != null && Moments.ofLocal(wanted).isAfter(Moments.now());
        new InputCheck().present("publishAt", wanted).that(wanted == null || ahead, "publishAt", "error.post.past").demand();
        return plan(post, Moments.ofLocal(wanted), "post.scheduled");
    }

    private Post plan(Post post, LocalDateTime moment, String action) {
        checkTimes(post, moment);
        post.plan(moment);
        desk.announce(post, action, moment.toString());
        notices.approved(post);
        return post;
    }

    private Post publish(Post post) {
        LocalDateTime now = Moments.now();
        checkTimes(post, now);
        post.publish(now);
        desk.announce(post, "post.published", post.getTitle());
        published.fire(new PostPublished(post.getId()));
        notices.published(post);
        return post;
    }

    /** What is over before it begins is a mistake. */
    private static void checkTimes(Post post, LocalDateTime moment) {
        LocalDate day = Moments.local(moment).toLocalDate();
        new InputCheck()
                .that(post.getExpiresAt() == null || post.getExpiresAt().isAfter(moment), "expiresAt", "error.post.expires")
                .that(post.getMustReadBy() == null || !post.getMustReadBy().isBefore(day), "mustReadBy", "error.post.must-read")
                .demand();
    }

    private Post correct(Post post, PostTransition transition) {
        new InputCheck().present("note", transition.note()).present("post", transition.details()).demand();
        PostDetails details = intake.accept(transition.details(), true, post);
        new InputCheck().that(details.columnId() == post.getColumnId(), "columnId", "error.post.move").demand();
        desk.keepFormer(post);
        post.change(details, PostStep.CORRECTED, transition.note(), desk.actor());
        post.correct(transition.note());
        desk.announce(post, "post.corrected", transition.note());
        notices.corrected(post);
        return post;
    }
}
