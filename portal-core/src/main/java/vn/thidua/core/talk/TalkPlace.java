package vn.thidua.core.talk;

import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.spi.TalkOwner;

/** A piece of content that whoever is at work may read, with what he may do and see there. */
record TalkPlace(TalkOwner owner, TalkRules rules, TalkReader reader) {

    void demandOpen() {
        if (!rules.open()) {
            throw PortalException.conflict("error.talk.closed");
        }
        if (!rules.write()) {
            throw new PortalException(Kind.FORBIDDEN, "error.talk.forbidden");
        }
    }

    void demandModerator() {
        if (!rules.moderate()) {
            throw new PortalException(Kind.FORBIDDEN, "error.talk.moderator");
        }
    }

    /** What becomes of a comment that whoever is at work writes. */
    CommentState firstState() {
        return rules.held() ? CommentState.WAITING : CommentState.SHOWN;
    }

    List<CommentCard> cards(List<Comment> comments, List<Comment> answers) {
        return new CommentCards(rules, reader).threads(comments, answers);
    }
}
