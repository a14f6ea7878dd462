package vn.thidua.core.talk.rest;

import java.time.Instant;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.talk.CommentCard;
import vn.thidua.core.talk.CommentState;
import vn.thidua.core.talk.TalkReason;

/**
 * A comment as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param text    plain text; null where only its place is shown
 * @param reason  why it is hidden, for its author and moderators
 * @param allowed what the caller may do with it: {@code mend}, {@code withdraw}, {@code answer}, {@code report}, {@code approve},
 *                {@code hide}
 */
public record CommentView(long id, long version, String author, boolean mine, String text, CommentState state, Instant writtenAt,
        Instant editedAt, TalkReason reason, String note, List<String> allowed, List<CommentView> answers) {

    static CommentView of(CommentCard card) {
        return new CommentView(card.id(), card.version(), card.isGone() ? null : card.author(), card.mine(),
                card.isGone() ? null : card.text(), card.state(), Moments.instant(card.writtenAt()),
                card.editedAt() == null ? null : Moments.instant(card.editedAt()), card.reason(),
                card.note().isEmpty() ? null : card.note(), card.rights().names(), card.answers().stream().map(CommentView::of).toList());
    }
}
