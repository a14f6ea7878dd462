package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.ReturnReasons;
import vn.thidua.propaganda.post.WorkflowService;

/** What those who write and decide see of a post beside what its readers see; for {@code post-desk.xhtml}. */
@Named
@RequestScoped
public class PostActions {

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private ReturnReasons reasons;

    /**
     * Something that can be done with the post.
     *
     * @param url below the context root
     */
    public record Step(PostAction action, String url) {

        /** The class of its button: what moves the post on stands out. */
        public String style() {
            return action == PostAction.SUBMIT || action == PostAction.APPROVE || action == PostAction.PUBLISH ? "primary" : "";
        }
    }

    /** Whether whoever is at work sees this at all. */
    public boolean shown(Post post) {
        return post != null && service.isInTeam(post);
    }

    /** What whoever is at work may do now, in the order in which posts go their way. */
    public List<Step> of(Post post) {
        return workflow.actions(post).stream().map(action -> new Step(action, url(action) + post.getId())).toList();
    }

    private static String url(PostAction action) {
        return action == PostAction.EDIT || action == PostAction.CORRECT ? "/propaganda/post-edit?id="
                : "/propaganda/post-step?action=" + action.word() + "&id=";
    }

    /** Whether it can be pinned or let go. */
    public boolean mayPin(Post post) {
        return service.may(post, PostAction.CORRECT);
    }

    /** Whether it stands above others now. */
    public boolean pinned(Post post) {
        return post.getPinnedUntil() != null && post.getPinnedUntil().isAfter(Moments.now());
    }

    /** Why it was returned, in words. */
    public String reason(Post post) {
        return reasons.title(post.getReview().getReturnReason());
    }

    /** A stored moment by the clocks of Việt Nam; null for null. */
    public LocalDateTime local(LocalDateTime stored) {
        return stored == null ? null : Moments.local(stored);
    }
}
