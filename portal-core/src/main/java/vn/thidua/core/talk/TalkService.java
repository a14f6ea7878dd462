package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Retried;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/**
 * What readers can do with comments. The {@link vn.thidua.core.spi.TalkOwner} of the content is asked first: comments on what may not be read
 * are told as not found, and so are those of a module that is switched off.
 */
@ApplicationScoped
@Transactional
public class TalkService {

    /** Under this type and a comment's id the audit log speaks of it. */
    public static final String TYPE = "core.comment";
    /** The longest comment, in characters. */
    public static final int LONGEST = 2_000;
    /** The longest note to a report or a decision, in characters. */
    public static final int LONGEST_NOTE = 500;

    private static final int MOST_ANSWERS = 200;

    @Inject private TalkOwners owners;
    @Inject private TalkRepository talk;
    @Inject private TalkNotices notices;
    @Inject private CommentBrake brake;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /**
     * What is said about a piece of content.
     *
     * @throws PortalException of kind NOT_FOUND when it may not be read
     */
    public Talk read(ContentRef owner, int page, int size) {
        TalkPlace place = owners.place(owner);
        Page<Comment> threads = talk.threads(owner, place.reader(), page, size);
        List<CommentCard> cards = cards(place, threads.items());
        return new Talk(place.rules(), place.owner().title(owner), place.owner().path(owner),
                new Page<>(cards, page, size, threads.total()));
    }

    /**
     * @throws PortalException of kind NOT_FOUND when there is none, or none that whoever is at work sees
     */
    public CommentCard get(long id) {
        Comment comment = find(id);
        return card(seen(comment), comment);
    }

    /**
     * Writes a comment; where comments are held, others see it after a moderator has approved it.
     *
     * @param text     plain text, 1 to 2 000 characters
     * @param answered the comment that it answers
     * @throws PortalException of kind NOT_FOUND when the content may not be read, CONFLICT when it takes no comments, FORBIDDEN
     *         without the right, TOO_MANY after five in a minute
     */
    @Retried
    public CommentCard write(ContentRef owner, String text, Optional<Long> answered) {
        TalkPlace place = owners.place(owner);
        place.demandOpen();
        Actor me = owners.requireAccount();
        String clean = checked(text);
        Optional<Comment> parent = answered.map(id -> answerable(owner, id));
        brake.take(me.accountId().getAsLong(), Instant.now());
        Comment comment = talk.save(new Comment(owner, answered.orElse(null), me, clean, place.firstState()));
        audit.record("comment.written", TYPE, comment.getId().toString(), owner + " " + comment.getState());
        if (comment.getState() == CommentState.WAITING) {
            notices.toModerators(place.owner(), comment, ModerationQueue.WAITING);
        } else {
            notices.shown(place.owner(), comment, parent);
        }
        return card(place, comment);
    }

    /**
     * Mends one's own comment within a quarter of an hour; what is held waits again.
     *
     * @param seenVersion the version that the edit began from, or {@link Versions#ANY}
     * @throws PortalException of kind CONFLICT when it is too late
     */
    public CommentCard mend(long id, long seenVersion, String text) {
        Comment comment = find(id);
        TalkPlace place = own(comment);
        place.demandOpen();
        if (!comment.isMendable()) {
            throw PortalException.conflict("error.talk.late", Comment.MENDABLE.toMinutes());
        }
        versions.check(comment.getVersion(), seenVersion, ContentRef.of(TYPE, id), place.owner().title(comment.owner()));
        String clean = checked(text);
        audit.record("comment.mended", TYPE, Long.toString(id), comment.getText());
        comment.mend(clean, place.firstState());
        talk.save(comment);
        if (comment.getState() == CommentState.WAITING) {
            notices.toModerators(place.owner(), comment, ModerationQueue.WAITING);
        }
        return card(place, comment);
    }

    /** Takes back one's own comment. Where others answered, its place stays. */
    public void withdraw(long id) {
        Comment comment = find(id);
        own(comment);
        audit.record("comment.withdrawn", TYPE, Long.toString(id), comment.owner().toString());
        comment.withdraw();
        talk.save(comment);
    }

    /** Asks the moderators to look at somebody else's comment; said again, nothing happens. */
    @Retried
    public void report(long id, TalkReason reason, String note) {
        Comment comment = find(id);
        TalkPlace place = seen(comment);
        long me = owners.requireAccount().accountId().getAsLong();
        String words = CleanText.line(note);
        new InputCheck().present("reason", reason).optional("note", words, LONGEST_NOTE)
                .that(reason != TalkReason.OTHER || !words.isEmpty(), "note", "error.talk.note").demand();
        if (comment.getAccountId() == me) {
            throw PortalException.conflict("error.talk.own");
        }
        if (!talk.hasReported(id, me)) {
            talk.add(new CommentReport(id, me, reason, words));
            audit.record("comment.reported", TYPE, Long.toString(id), reason + " " + words);
            notices.toModerators(place.owner(), comment, ModerationQueue.REPORTED);
        }
    }

    /**
     * What was said about each of these, for lists, in one statement. It asks nobody for rights: whoever calls it shows these
     * contents to a reader already.
     */
    public Map<ContentRef, TalkCount> counts(Collection<ContentRef> refs) {
        return refs.isEmpty() ? Map.of() : talk.counts(refs);
    }

    private static String checked(String text) {
        String clean = CleanText.paragraphs(text);
        new InputCheck().required("text", clean, LONGEST).demand();
        return clean;
    }

    /** A comment of that content that may be answered: one that everybody sees and that is no answer itself. */
    private Comment answerable(ContentRef owner, long id) {
        Comment parent = talk.find(id)
                .filter(comment -> comment.owner().equals(owner) && comment.getState() == CommentState.SHOWN)
                .orElseThrow(() -> PortalException.invalid("parent", "error.talk.unknown"));
        new InputCheck().that(parent.getParentId() == null, "parent", "error.talk.deep").demand();
        if (talk.countAnswers(id) >= MOST_ANSWERS) {
            throw PortalException.conflict("error.talk.many", MOST_ANSWERS);
        }
        return parent;
    }

    private Comment find(long id) {
        return talk.find(id).orElseThrow(() -> PortalException.notFound("error.talk.unknown"));
    }

    private TalkPlace seen(Comment comment) {
        TalkPlace place = owners.place(comment.owner());
        if (!place.reader().sees(comment)) {
            throw PortalException.notFound("error.talk.unknown");
        }
        return place;
    }

    private TalkPlace own(Comment comment) {
        TalkPlace place = seen(comment);
        if (comment.getAccountId() != place.reader().account()) {
            throw new PortalException(Kind.FORBIDDEN, "error.talk.not-own");
        }
        return place;
    }

    private CommentCard card(TalkPlace place, Comment comment) {
        return cards(place, List.of(comment)).get(0);
    }

    private List<CommentCard> cards(TalkPlace place, List<Comment> comments) {
        List<Comment> answers = comments.isEmpty() ? List.of()
                : talk.answers(comments.stream().map(Comment::getId).toList(), place.reader());
        return place.cards(comments, answers);
    }
}
