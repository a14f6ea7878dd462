package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.VersionsPage;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostDiff;
import vn.thidua.propaganda.post.PostHistory;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.VersionSummary;

/** Backs {@code propaganda/post-versions.xhtml}: what a post said, and what differs between two of its versions. */
@Named
@ViewScoped
public class PostVersionsBean extends VersionsPage<Post, VersionSummary, PostDiff> {

    private static final long serialVersionUID = 1L;

    @Inject private PostService service;
    @Inject private PostHistory history;

    public PostVersionsBean() {
        super("post.restored");
    }

    @Override
    protected Post present(long contentId) {
        return service.get(contentId);
    }

    @Override
    protected long versionOf(Post shown) {
        return shown.getVersion();
    }

    @Override
    protected int revisionOf(Post shown) {
        return shown.getRevision();
    }

    @Override
    protected List<VersionSummary> versionsOf(long contentId) {
        return history.versions(contentId);
    }

    @Override
    protected PostDiff compare(long contentId, int older, int newer) {
        return history.diff(contentId, older, newer);
    }

    @Override
    protected void takeUp(long contentId, long seen, int revision) {
        history.restore(contentId, seen, revision);
    }

    @Override
    protected String pageOf(long contentId) {
        return "/propaganda/post?faces-redirect=true&id=" + contentId;
    }

    public Post getPost() {
        return shown();
    }

    public boolean isMayRestore() {
        return service.may(shown(), PostAction.EDIT);
    }
}
