package vn.thidua.core.talk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment as one reader sees it.
 *
 * @param text      empty where only its place is shown, because others answered to what is hidden or withdrawn
 * @param writtenAt as stored
 * @param editedAt  as stored; null when it was never mended
 * @param reason    why it is hidden, for its author and moderators; else null
 * @param note      what the moderator says about that; may be empty
 * @param answers   in the order in which they were given
 */
public record CommentCard(long id, long version, String author, boolean mine, String text, CommentState state, LocalDateTime writtenAt,
        LocalDateTime editedAt, TalkReason reason, String note, Rights rights, List<CommentCard> answers) {

    /** What this reader may do with it. */
    public record Rights(boolean mend, boolean withdraw, boolean answer, boolean report, boolean approve, boolean hide) {

        static final Rights NONE = new Rights(false, false, false, false, false, false);

        /** The names of what is allowed. */
        public List<String> names() {
            var names = new ArrayList<String>();
            add(names, "mend", mend);
            add(names, "withdraw", withdraw);
            add(names, "answer", answer);
            add(names, "report", report);
            add(names, "approve", approve);
            add(names, "hide", hide);
            return names;
        }

        private static void add(List<String> names, String name, boolean allowed) {
            if (allowed) {
                names.add(name);
            }
        }
    }

    public CommentCard {
        answers = List.copyOf(answers);
    }

    /** Whether only its place is shown. */
    public boolean isGone() {
        return text.isEmpty();
    }
}
