package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;

/** Backs {@code propaganda/post-pin.xhtml}: until when a post stands above others. */
@Named
@ViewScoped
public class PostPinBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    @Inject private PostService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private String title;
    private long seenVersion;
    private boolean pinned;
    private LocalDateTime until;

    /** Called once the id is known; there is no page for what cannot be pinned. */
    public void load() {
        Post post = service.get(Parameters.id(id));
        if (!service.may(post, PostAction.CORRECT)) {
            throw PortalException.notFound("error.page.unknown");
        }
        title = post.getTitle();
        seenVersion = post.getVersion();
        pinned = post.getPinnedUntil() != null && post.getPinnedUntil().isAfter(Moments.now());
        until = pinned ? Moments.local(post.getPinnedUntil()) : Moments.today().plusDays(USUAL_DAYS).atTime(17, 0);
    }

    public String pin() {
        return store(until, "post.pin.done");
    }

    public String unpin() {
        return store(null, "post.unpin.done");
    }

    private String store(LocalDateTime moment, String done) {
        try {
            service.pin(Parameters.id(id), seenVersion, moment);
            form.done(messages.text(done));
            return "/propaganda/post?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public boolean isPinned() {
        return pinned;
    }

    public String getTitle() {
        return title;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime value) {
        until = value;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
