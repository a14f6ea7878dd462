package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostDiff;
import vn.thidua.propaganda.post.PostHistory;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.VersionSummary;

/** Backs {@code propaganda/post-versions.xhtml}: what a post said, and what differs between two of its versions. */
@Named
@ViewScoped
public class PostVersionsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PostService service;
    @Inject private PostHistory history;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private String from;
    private String to;
    private transient Post post;
    private transient List<VersionSummary> versions;
    private transient PostDiff diff;
    private long seenVersion;

    /** Called once the parameters are known; compares the present version with the one before unless asked for others. */
    public void load() {
        post = service.get(Parameters.id(id));
        seenVersion = post.getVersion();
        versions = history.versions(post.getId());
        int newer = chosen(to, post.getRevision());
        int older = chosen(from, Math.max(1, newer - 1));
        from = Integer.toString(older);
        to = Integer.toString(newer);
        diff = history.diff(post.getId(), older, newer);
    }

    private static int chosen(String text, int otherwise) {
        return Parameters.optionalId(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue).orElse(otherwise);
    }

    public String restore(int revision) {
        try {
            history.restore(Parameters.id(id), seenVersion, revision);
            form.done(messages.text("post.restored", revision));
            return "/propaganda/post?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "form");
            load();
            return null;
        }
    }

    public Post getPost() {
        if (post == null) {
            load();
        }
        return post;
    }

    public List<VersionSummary> getVersions() {
        getPost();
        return versions;
    }

    public PostDiff getDiff() {
        getPost();
        return diff;
    }

    public boolean isMayRestore() {
        return service.may(getPost(), PostAction.EDIT);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
