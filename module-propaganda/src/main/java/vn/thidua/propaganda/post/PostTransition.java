package vn.thidua.propaganda.post;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.thidua.core.text.CleanText;

/**
 * What somebody wants to be done with a post, and what goes with it. Texts are cleaned when it is made.
 *
 * @param publishAt when it is to appear, in Việt Nam, to the minute; for {@code SCHEDULE}, and for {@code APPROVE} if wanted
 * @param reason    the code of a {@link ReturnReason}; for {@code RETURN}
 * @param comment   words for whoever gets it back, or on why it is archived; may be empty
 * @param note      what was corrected, for readers; for {@code CORRECT}
 * @param details   what it says from now on; for {@code CORRECT}
 */
public record PostTransition(PostAction action, LocalDateTime publishAt, String reason, String comment, String note,
        PostDetails details) {

    public PostTransition {
        Objects.requireNonNull(action, "action");
        publishAt = publishAt == null ? null : publishAt.truncatedTo(ChronoUnit.MINUTES);
        reason = CleanText.line(reason);
        comment = CleanText.paragraphs(comment);
        note = CleanText.line(note);
    }

    /** One that needs nothing else. */
    public static PostTransition of(PostAction action) {
        return new PostTransition(action, null, null, null, null, null);
    }

    /** One with a moment, in Việt Nam; {@code SCHEDULE} or {@code APPROVE}. */
    public static PostTransition at(PostAction action, LocalDateTime moment) {
        return new PostTransition(action, moment, null, null, null, null);
    }

    public static PostTransition giveBack(String reason, String comment) {
        return new PostTransition(PostAction.RETURN, null, reason, comment, null, null);
    }

    public static PostTransition correct(PostDetails details, String note) {
        return new PostTransition(PostAction.CORRECT, null, null, null, note, details);
    }
}
