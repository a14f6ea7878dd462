package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.PropagandaPermissions.POST_EDIT;
import static vn.thidua.propaganda.PropagandaPermissions.POST_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaModule;

/** What people can do with posts. A post that somebody may not read is told as not found. */
@ApplicationScoped
@Transactional
public class PostService {

    @Inject private PostRepository posts;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;

    /** One page of the posts that may be read, newest first. */
    public Page<PostSummary> page(PostFilter filter, int page, int size) {
        access.requireSignedIn();
        return posts.page(filter, reader(), page, size);
    }

    /** The columns of the posts that may be read. */
    public List<String> columns() {
        access.requireSignedIn();
        return posts.columns(reader());
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Post get(long id) {
        access.requireSignedIn();
        return posts.find(id).filter(post -> access.mayOpen(post.audience()))
                .orElseThrow(() -> PortalException.notFound("error.post.unknown"));
    }

    /**
     * The post for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be read, or it may be read only
     */
    public Post getForEdit(long id) {
        Post post = get(id);
        requireAdd();
        return post;
    }

    /** Demands the right to write posts. */
    public void requireAdd() {
        access.require(POST_EDIT);
    }

    /** Writes a post; search finds it, for its audience, once the transaction has committed. */
    public Post add(PostDetails details) {
        requireAdd();
        check(details);
        var post = posts.save(new Post(details, access.requireSignedIn().name()));
        announce("post.added", post);
        return post;
    }

    /**
     * Changes a post; publishing it and taking it back are changes of its state.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Post change(long id, long seenVersion, PostDetails details) {
        Post post = getForEdit(id);
        check(details);
        versions.check(post.getVersion(), seenVersion, ContentRef.of(PropagandaModule.POSTS.id(), id), post.details().title());
        post.change(details, access.requireSignedIn().name());
        posts.save(post);
        announce("post.changed", post);
        return post;
    }

    /** Whether whoever is at work may write, change and publish posts. */
    public boolean mayEdit() {
        return access.holds(POST_EDIT);
    }

    private PostReader reader() {
        return new PostReader(mayEdit(), access.holdsSomewhere(POST_VIEW), user.rights().units());
    }

    private void check(PostDetails details) {
        UnitTree tree = units.current();
        boolean known = details.unitIds().stream().allMatch(unit -> tree.find(unit).isPresent());
        new InputCheck().that(known, "unitIds", "error.post.unit").demand();
        details.check();
    }

    private void announce(String action, Post post) {
        var ref = ContentRef.of(PropagandaModule.POSTS.id(), post.getId());
        audit.record(action, ref.type(), ref.id(), post.details().state() + " " + post.details().title());
        outbox.changed(ref);
    }
}
