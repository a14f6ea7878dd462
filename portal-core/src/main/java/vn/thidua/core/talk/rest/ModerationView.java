package vn.thidua.core.talk.rest;

import java.util.List;
import vn.thidua.core.talk.ModerationCase;
import vn.thidua.core.talk.TalkReason;

/**
 * A comment that a moderator looks at.
 *
 * @param owner {@code type:id} of the content that it is about
 * @param title of that content
 */
public record ModerationView(String owner, String title, CommentView comment, List<Report> reports) {

    /** Why somebody asked to look at it. */
    public record Report(TalkReason reason, String note) { }

    static ModerationView of(ModerationCase found) {
        return new ModerationView(found.owner().toString(), found.title(), CommentView.of(found.comment()),
                found.reports().stream().map(report -> new Report(report.getReason(), report.getNote())).toList());
    }
}
