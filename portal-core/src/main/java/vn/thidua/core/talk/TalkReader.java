package vn.thidua.core.talk;

import java.util.Set;

/**
 * What decides which comments somebody sees.
 *
 * @param account whose own comments are seen in every state but withdrawn
 * @param open    states in which those of others are seen
 */
public record TalkReader(long account, Set<CommentState> open) {

    private static final Set<CommentState> OWN = Set.of(CommentState.SHOWN, CommentState.WAITING, CommentState.HIDDEN);

    static TalkReader of(long account, boolean moderator) {
        return new TalkReader(account, moderator ? OWN : Set.of(CommentState.SHOWN));
    }

    /** States in which one's own comments are seen. */
    public Set<CommentState> own() {
        return OWN;
    }

    boolean sees(Comment comment) {
        return open.contains(comment.getState())
                || comment.getAccountId() == account && OWN.contains(comment.getState());
    }
}
