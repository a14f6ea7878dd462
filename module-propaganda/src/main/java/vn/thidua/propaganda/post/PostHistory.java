package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.audit.AuditEntry;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;

/**
 * What a post said before: its versions, what differs between two of them, and going back to one. For its owner and for whoever has a
 * duty in its column; readers know of corrections by their notes.
 */
@ApplicationScoped
@Transactional
public class PostHistory {

    private static final int JOURNAL_SIZE = 50;

    @Inject private PostDesk desk;
    @Inject private PostService service;
    @Inject private PostRepository posts;
    @Inject private AuditLog audit;

    /** All versions, the present one first. */
    public List<VersionSummary> versions(long id) {
        Post post = desk.forTeam(id);
        var all = new ArrayList<VersionSummary>();
        all.add(VersionSummary.of(post));
        all.addAll(posts.versions(id));
        return all;
    }

    /**
     * The post as it was in one of its versions, the present one included.
     *
     * @throws PortalException when there is no such version
     */
    public PostContent version(long id, int revision) {
        Post post = desk.forTeam(id);
        if (post.getRevision() == revision) {
            return post;
        }
        return posts.findVersion(id, revision).orElseThrow(() -> PortalException.notFound("error.post.version", revision));
    }

    /** What differs between two versions. */
    public PostDiff diff(long id, int from, int to) {
        return PostDiff.between(version(id, from), version(id, to));
    }

    /**
     * Writes a former version anew as the present one, as an edit; it stays in the column in which it stands now.
     *
     * @throws PortalException of kind STALE when somebody else changed it since, CONFLICT when its state allows no edit
     */
    public Post restore(long id, long seenVersion, int revision) {
        Post post = desk.open(id, PostAction.EDIT);
        PostDetails then = version(id, revision).details();
        return service.rewrite(post, seenVersion, then.inColumn(post.getColumnId()), PostStep.RESTORED);
    }

    /** The newest entries of the log about a post. */
    public List<AuditEntry> journal(long id) {
        return audit.about(desk.forTeam(id).ref(), JOURNAL_SIZE);
    }
}
