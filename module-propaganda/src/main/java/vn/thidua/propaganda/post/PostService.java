package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.Audience;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;

/**
 * Reading and writing posts. A post that somebody may not read is told as not found; one that may be read but not changed is refused.
 * What happens to a post once it is written is with {@link WorkflowService}, what it said before with {@link PostHistory}.
 */
@ApplicationScoped
@Transactional
public class PostService {

    @Inject private PostRepository posts;
    @Inject private PostDesk desk;
    @Inject private PostIntake intake;
    @Inject private PostReaders readers;
    @Inject private ColumnTrees columns;
    @Inject private ColumnDuties duties;
    @Inject private AccessControl access;

    /** One page of the posts that may be read: newest first, what waits for somebody the longest waiting first. */
    public Page<PostSummary> page(PostFilter filter, int page, int size) {
        return posts.page(filter, readers.current(), page, size);
    }

    /** Those of these posts that may be read, newest first; those that may not are left out. */
    public List<PostSummary> summaries(Collection<Long> ids) {
        return posts.summaries(ids, readers.current());
    }

    /** What goes out or expires on these days, in Việt Nam, the last one included; at most 500 of what may be read. */
    public List<PostSummary> between(LocalDate first, LocalDate last) {
        return posts.between(Moments.ofLocal(first.atStartOfDay()), Moments.ofLocal(last.plusDays(1).atStartOfDay()), readers.current());
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Post get(long id) {
        return desk.readable(id);
    }

    /**
     * The post for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be read, it may be read only, or its state allows no edit
     */
    public Post getForEdit(long id) {
        return desk.open(id, PostAction.EDIT);
    }

    /** Who may find and open a post as it is now. */
    public Audience audience(Post post) {
        return post.audience(columns.current().team(post.getColumnId()));
    }

    /** Demands the duty to write in at least one column. */
    public void requireAdd() {
        access.requireSignedIn();
        if (!mayAdd()) {
            throw new PortalException(Kind.FORBIDDEN, "error.post.write");
        }
    }

    /** Whether whoever is at work may write posts at all. */
    public boolean mayAdd() {
        return !columnsToWrite().isEmpty();
    }

    /** The columns in use in which whoever is at work may write, in the order of the tree. */
    public List<ColumnTree.Node> columnsToWrite() {
        ColumnTree tree = columns.current();
        LocalDate today = Moments.today();
        return duties.columns(ColumnDuty.WRITE).stream().map(tree::get).filter(column -> column.isInUse(today)).toList();
    }

    /** Writes a draft; search finds it, for those who may open it, once the transaction has committed. */
    public Post add(PostDetails given) {
        requireAdd();
        Post post = posts.save(new Post(intake.accept(given, false, null), desk.actor()));
        // Pictures that stand in the text become files of a post that is there already.
        post.begin(intake.accept(given, false, post), desk.actor());
        return desk.announce(post, "post.added", post.getTitle());
    }

    /**
     * Changes a post and keeps what it said before. An approved or scheduled one is a draft again: what was approved is what appears.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since, CONFLICT when its state allows no edit
     */
    public Post change(long id, long seenVersion, PostDetails details) {
        return rewrite(desk.open(id, PostAction.EDIT), seenVersion, details, PostStep.CHANGED);
    }

    Post rewrite(Post post, long seenVersion, PostDetails given, PostStep step) {
        desk.open(post.getId(), PostAction.EDIT, seenVersion);
        PostDetails details = intake.accept(given, post.getState() == PostState.SUBMITTED, post);
        PostDetails before = post.details();
        if (details.equals(before)) {
            return post;
        }
        desk.keepFormer(post);
        post.change(details, step, "", desk.actor());
        if (post.getState() == PostState.APPROVED || post.getState() == PostState.SCHEDULED) {
            post.become(PostState.DRAFT);
        }
        return desk.announce(post, step == PostStep.RESTORED ? "post.restored" : "post.changed",
                Changes.namesBetween(before, details));
    }

    /**
     * Lets a published post stand above others until a moment.
     *
     * @param until in Việt Nam; null to let it stand where it belongs
     */
    public Post pin(long id, long seenVersion, LocalDateTime until) {
        Post post = desk.open(id, PostAction.CORRECT, seenVersion);
        LocalDateTime moment = until == null ? null : Moments.ofLocal(until);
        new InputCheck().that(moment == null || moment.isAfter(Moments.now()), "until", "error.post.pin").demand();
        post.pin(moment);
        return desk.announce(post, until == null ? "post.unpinned" : "post.pinned", until == null ? "" : until.toString());
    }

    /** Whether whoever is at work may do this with the post in its state. */
    public boolean may(Post post, PostAction action) {
        return desk.may(post, action);
    }

    /** Whether whoever is at work reads of the post what its readers do not: it is the owner's, or there is a duty in its column. */
    public boolean isInTeam(Post post) {
        return desk.isInTeam(post);
    }}
