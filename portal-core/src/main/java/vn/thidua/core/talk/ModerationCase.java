package vn.thidua.core.talk;

import java.util.List;
import vn.thidua.core.spi.ContentRef;

/**
 * A comment that a moderator looks at.
 *
 * @param title   of the content that it is about
 * @param path    of the content's page, below the context root
 * @param reports that are open, the oldest first
 */
public record ModerationCase(CommentCard comment, ContentRef owner, String title, String path, List<CommentReport> reports) {

    public ModerationCase {
        reports = List.copyOf(reports);
    }
}
