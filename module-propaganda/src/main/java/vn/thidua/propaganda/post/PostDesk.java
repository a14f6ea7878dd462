package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnTrees;

/**
 * What all services of posts share: opening one by the reader's rights, asking for its state, and telling the rest of the portal
 * that it changed. A post that somebody may not read is told as not found; one that may be read but not changed is refused.
 */
@ApplicationScoped
class PostDesk {

    private static final String UNKNOWN = "error.post.unknown";

    @Inject private PostRepository posts;
    @Inject private ColumnTrees columns;
    @Inject private ColumnDuties duties;
    @Inject private FourEyes fourEyes;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;
    @Inject private Event<PostChanged> changed;

    Post readable(long id) {
        access.requireSignedIn();
        return posts.find(id).filter(this::mayOpen).orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }

    boolean mayOpen(Post post) {
        return access.mayOpen(post.audience(columns.current().team(post.getColumnId())));
    }

    /** The post for somebody who reads what readers do not: its owner, or whoever has a duty in its column. */
    Post forTeam(long id) {
        Post post = readable(id);
        if (!isInTeam(post)) {
            throw new PortalException(Kind.FORBIDDEN, "error.post.team");
        }
        return post;
    }

    boolean isInTeam(Post post) {
        Actor actor = actor();
        boolean owner = post.ownerPersonId().isPresent() && post.ownerPersonId().equals(actor.personId());
        return owner || access.mayOpen(columns.current().team(post.getColumnId()));
    }

    /** The post for somebody who is about to do this with it: readable, with the duty, in a state that allows it. */
    Post open(long id, PostAction action) {
        Post post = readable(id);
        duties.require(post.getColumnId(), action.duty(post.wasSeen()));
        if (!post.getState().allows(action)) {
            throw new PostStateException(post.getState(), action);
        }
        if (action.isForOtherEyes() && fourEyes.forbid(post, actor())) {
            throw new PortalException(Kind.FORBIDDEN, "error.post.four-eyes");
        }
        return post;
    }

    /** The same, unless somebody else changed it since. */
    Post open(long id, PostAction action, long seenVersion) {
        Post post = open(id, action);
        versions.check(post.getVersion(), seenVersion, post.ref(), post.getTitle());
        return post;
    }

    /** Whether whoever is at work has the right to it and the state allows it. */
    boolean may(Post post, PostAction action) {
        return post.getState().allows(action) && duties.may(post.getColumnId(), action.duty(post.wasSeen()))
                && !(action.isForOtherEyes() && fourEyes.forbid(post, actor()));
    }

    Actor actor() {
        return access.requireSignedIn();
    }

    /** Keeps what the post says before it is changed. */
    void keepFormer(Post post) {
        posts.keep(new PostVersion(post));
    }

    /** Stores it, and tells the log, search and whoever observes. */
    Post announce(Post post, String action, String detail) {
        posts.save(post);
        audit.record(action, post.ref().type(), post.ref().id(), detail);
        outbox.changed(post.ref());
        changed.fire(new PostChanged(post.getId()));
        return post;
    }
}
