package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Retried;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/** What moderators can do: see what waits for them on all contents that they moderate, and decide. */
@ApplicationScoped
@Transactional
public class ModerationService {

    /** So many contents, those with the newest comments, are looked through for what one moderates. */
    private static final int MOST_CONTENTS = 500;

    @Inject private TalkOwners owners;
    @Inject private TalkRepository talk;
    @Inject private TalkNotices notices;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /**
     * One page of what waits, was reported or is hidden on contents that whoever is at work moderates; nothing for those who
     * moderate none.
     *
     * @param owner only comments on this content
     */
    public Page<ModerationCase> page(ModerationQueue queue, Optional<ContentRef> owner, int page, int size) {
        access.requireSignedIn();
        List<ContentRef> contents = owners.moderated(owner.map(List::of).orElseGet(() -> talk.contents(queue, MOST_CONTENTS)));
        if (contents.isEmpty()) {
            return new Page<>(List.of(), page, size, 0);
        }
        Page<Comment> found = talk.page(queue, contents, page, size);
        Map<Long, List<CommentReport>> reports = found.items().isEmpty() ? Map.of()
                : talk.openReports(found.items().stream().map(Comment::getId).toList()).stream()
                        .collect(Collectors.groupingBy(CommentReport::getCommentId));
        Map<ContentRef, TalkPlace> places = new HashMap<>();
        return found.map(comment -> caseOf(places.computeIfAbsent(comment.owner(), owners::place), comment,
                reports.getOrDefault(comment.getId(), List.of())));
    }

    private static ModerationCase caseOf(TalkPlace place, Comment comment, List<CommentReport> reports) {
        ContentRef ref = comment.owner();
        return new ModerationCase(place.cards(List.of(comment), List.of()).get(0), ref, place.owner().title(ref),
                place.owner().path(ref), reports);
    }

    /**
     * Shows a comment that waits or was hidden, or leaves one that was reported as it is.
     *
     * @param seenVersion the version that the moderator read, or {@link Versions#ANY}
     * @throws PortalException of kind CONFLICT when there is nothing to decide
     */
    @Retried
    public void approve(long id, long seenVersion) {
        Comment comment = find(id);
        TalkPlace place = moderated(comment, seenVersion);
        boolean reported = settle(id);
        if (comment.getState() == CommentState.SHOWN) {
            demand(reported);
            audit.record("comment.kept", TalkService.TYPE, Long.toString(id), "");
            return;
        }
        demand(comment.getState() != CommentState.WITHDRAWN);
        boolean first = comment.getState() == CommentState.WAITING;
        comment.show(access.requireSignedIn().name());
        talk.save(comment);
        audit.record("comment.approved", TalkService.TYPE, Long.toString(id), comment.owner().toString());
        notices.decided(place.owner(), comment);
        if (first) {
            notices.shown(place.owner(), comment, Optional.ofNullable(comment.getParentId()).flatMap(talk::find));
        }
    }

    /**
     * Hides a comment; its author sees why.
     *
     * @param note for the author; may be empty unless the reason says nothing by itself
     * @throws PortalException of kind CONFLICT when it is hidden or withdrawn already
     */
    @Retried
    public void hide(long id, long seenVersion, TalkReason reason, String note) {
        Comment comment = find(id);
        TalkPlace place = moderated(comment, seenVersion);
        String words = CleanText.line(note);
        new InputCheck().present("reason", reason).optional("note", words, TalkService.LONGEST_NOTE)
                .that(reason != TalkReason.OTHER || !words.isEmpty(), "note", "error.talk.note").demand();
        demand(comment.getState() == CommentState.SHOWN || comment.getState() == CommentState.WAITING);
        settle(id);
        comment.hide(reason, words, access.requireSignedIn().name());
        talk.save(comment);
        audit.record("comment.hidden", TalkService.TYPE, Long.toString(id), comment.owner() + " " + reason + " " + words);
        notices.decided(place.owner(), comment);
    }

    private Comment find(long id) {
        access.requireSignedIn();
        return talk.find(id).orElseThrow(() -> PortalException.notFound("error.talk.unknown"));
    }

    private TalkPlace moderated(Comment comment, long seenVersion) {
        TalkPlace place = owners.place(comment.owner());
        place.demandModerator();
        versions.check(comment.getVersion(), seenVersion, ContentRef.of(TalkService.TYPE, comment.getId()),
                place.owner().title(comment.owner()));
        return place;
    }

    private boolean settle(long id) {
        List<CommentReport> open = talk.openReports(List.of(id));
        open.forEach(CommentReport::settle);
        return !open.isEmpty();
    }

    private static void demand(boolean undecided) {
        if (!undecided) {
            throw PortalException.conflict("error.talk.decided");
        }
    }
}
