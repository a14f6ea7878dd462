package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostTransition;
import vn.thidua.propaganda.post.ReturnReason;
import vn.thidua.propaganda.post.ReturnReasons;
import vn.thidua.propaganda.post.WorkflowService;

/** Backs {@code propaganda/post-step.xhtml}: one step of a post from its state to the next, with what goes with it. */
@Named
@ViewScoped
public class PostStepBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** When an approved post appears. */
    public enum When { LATER, NOW, AT }

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private ReturnReasons reasons;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private String action;
    private PostAction todo;
    private String title;
    private long seenVersion;
    private When when = When.LATER;
    private LocalDateTime publishAt;
    private String reason;
    private String comment;

    /** Called once the parameters are known; there is no page for what cannot be done. */
    public void load() {
        Post post = service.get(Parameters.id(id));
        todo = Parameters.choice(action, PostAction.class).filter(one -> service.may(post, one))
                .filter(one -> one != PostAction.EDIT && one != PostAction.CORRECT)
                .orElseThrow(() -> PortalException.notFound("error.page.unknown"));
        title = post.getTitle();
        seenVersion = post.getVersion();
        publishAt = post.getPublishAt() == null ? nextMorning() : Moments.local(post.getPublishAt());
    }

    private static LocalDateTime nextMorning() {
        return Moments.today().plusDays(1).atTime(8, 0);
    }

    public String perform() {
        try {
            Post done = workflow.perform(Parameters.id(id), seenVersion, new PostTransition(todo, moment(), reason, comment, null, null));
            form.done(messages.text("post.done." + todo + (todo == PostAction.APPROVE ? "." + done.getState() : "")));
            return "/propaganda/post?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    private LocalDateTime moment() {
        if (todo == PostAction.SCHEDULE) {
            return publishAt;
        }
        return todo != PostAction.APPROVE || when == When.LATER ? null
                : when == When.AT ? publishAt : LocalDateTime.now(Moments.VIETNAM).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The reasons that may be given for returning. */
    public List<ReturnReason> getReasons() {
        return reasons.offered();
    }

    /** Who will be asked to approve it. */
    public List<String> getApprovers() {
        return workflow.approvers(Parameters.id(id));
    }

    public When[] getTimes() {
        return When.values();
    }

    public PostAction getTodo() {
        return todo;
    }

    public String getTitle() {
        return title;
    }

    public When getWhen() {
        return when;
    }

    public void setWhen(When value) {
        when = value;
    }

    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(LocalDateTime value) {
        publishAt = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String value) {
        comment = value;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String value) {
        action = value;
    }
}
