package vn.thidua.core.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.talk.CommentCard.Rights;

/** Makes of stored comments what one reader sees of them. */
final class CommentCards {

    private final TalkRules rules;
    private final TalkReader reader;

    CommentCards(TalkRules rules, TalkReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    List<CommentCard> threads(List<Comment> comments, List<Comment> answers) {
        Map<Long, List<Comment>> byParent = answers.stream().collect(Collectors.groupingBy(Comment::getParentId));
        return comments.stream().map(comment -> card(comment, byParent.getOrDefault(comment.getId(), List.of()))).toList();
    }

    CommentCard card(Comment comment, List<Comment> answers) {
        List<CommentCard> cards = answers.stream().map(answer -> card(answer, List.of())).toList();
        if (!reader.sees(comment)) {
            CommentState state = comment.getState() == CommentState.WITHDRAWN ? CommentState.WITHDRAWN : CommentState.HIDDEN;
            return new CommentCard(comment.getId(), comment.getVersion(), "", false, "", state, comment.getWrittenAt(), null,
                    null, "", Rights.NONE, cards);
        }
        return new CommentCard(comment.getId(), comment.getVersion(), comment.getAuthor(), isMine(comment), comment.getText(),
                comment.getState(), comment.getWrittenAt(), comment.getEditedAt(), comment.getReason(), comment.getNote(),
                rights(comment), cards);
    }

    private boolean isMine(Comment comment) {
        return comment.getAccountId() == reader.account();
    }

    private Rights rights(Comment comment) {
        boolean mine = isMine(comment);
        boolean shown = comment.getState() == CommentState.SHOWN;
        boolean waiting = comment.getState() == CommentState.WAITING;
        boolean hidden = comment.getState() == CommentState.HIDDEN;
        return new Rights(mine && rules.mayWrite() && comment.isMendable(), mine,
                shown && comment.getParentId() == null && rules.mayWrite(), shown && !mine && !rules.moderate(),
                rules.moderate() && (waiting || hidden), rules.moderate() && (shown || waiting));
    }
}
