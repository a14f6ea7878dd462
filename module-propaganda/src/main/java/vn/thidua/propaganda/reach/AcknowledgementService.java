package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** Posts that must be read: readers say that they have, others are reminded. */
@ApplicationScoped
@Transactional
public class AcknowledgementService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private PostService posts;
    @Inject private ReachRepository reach;
    @Inject private Readers readers;
    @Inject private ReachRights rights;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private NoticeService notices;
    @Inject private AuditLog audit;

    /** Whether whoever is at work is asked to acknowledge this post. */
    public boolean isAsked(Post post) {
        OptionalLong person = user.actor().map(Actor::personId).orElse(OptionalLong.empty());
        return post.getMustReadBy() != null && post.getState() == PostState.PUBLISHED && person.isPresent()
                && !ReadCounter.isOwner(post, person.getAsLong()) && access.mayOpen(post.readers());
    }

    /** When whoever is at work acknowledged the post, as stored; empty for not yet. */
    public Optional<LocalDateTime> own(long postId) {
        OptionalLong person = access.requireSignedIn().personId();
        return person.isEmpty() ? Optional.empty() : reach.marks(person.getAsLong(), List.of(postId)).acknowledgedAt(postId);
    }

    /**
     * Says for whoever is at work: read and understood. The first time counts; saying it again changes nothing.
     *
     * @return when it was said first, as stored
     * @throws PortalException when there is no such post to be read, of kind CONFLICT when this person is not asked
     */
    public LocalDateTime acknowledge(long postId) {
        Post post = posts.get(postId);
        if (!isAsked(post)) {
            throw new PortalException(Kind.CONFLICT, "error.reach.not-asked");
        }
        long person = access.requireSignedIn().personId().orElseThrow();
        reach.addRead(postId, person, Moments.now());
        reach.addAcknowledgement(postId, person, Moments.now());
        return own(postId).orElseThrow();
    }

    /** Whether whoever is at work may remind others of this post. */
    public boolean mayRemind(Post post) {
        return post.getMustReadBy() != null && post.getState() == PostState.PUBLISHED && rights.mayRemind(post);
    }

    /**
     * Reminds everybody who is in the audience now and has not acknowledged the post; nobody hears of one post twice on a day.
     *
     * @return how many people that are
     * @throws PortalException when there is no such post to be read, without the right, of kind CONFLICT when the post asks nobody
     */
    public int remind(long postId) {
        Post post = posts.get(postId);
        if (!rights.mayRemind(post)) {
            throw new PortalException(Kind.FORBIDDEN, "error.reach.forbidden");
        }
        if (!mayRemind(post)) {
            throw new PortalException(Kind.CONFLICT, "error.reach.not-asked");
        }
        Map<Long, Long> missing = readers.accounts(post);
        missing.keySet().removeAll(reach.acknowledgements(postId).keySet());
        String day = Moments.today().toString();
        notices.send(missing.values().stream().collect(Collectors.toSet()), new NewNotice("propaganda.remind:" + postId + ":" + day,
                "reach.notice.remind", List.of(post.getTitle(), DAY.format(post.getMustReadBy())), Optional.of("/propaganda/post?id=" + postId)));
        reach.addReminder(postId, Moments.today(), access.requireSignedIn().name(), missing.size());
        audit.record("post.reminded", PropagandaModule.POSTS.id(), Long.toString(postId), Integer.toString(missing.size()));
        return missing.size();
    }
}
