package vn.thidua.propaganda.post.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostTransition;

/**
 * What is to be done with a post.
 *
 * @param action    {@code submit}, {@code withdraw}, {@code return}, {@code approve}, {@code schedule}, {@code publish},
 *                  {@code correct}, {@code archive} or {@code reopen}
 * @param publishAt {@code 2026-11-21T08:00} in Việt Nam, or with an offset; for {@code schedule}, and {@code approve} if wanted
 * @param reason    the code of a reason; for {@code return}
 * @param comment   words for whoever gets it back, or on why it is archived
 * @param note      what was corrected, for readers; for {@code correct}
 * @param post      what it says from now on; for {@code correct}
 */
public record TransitionInput(String action, String publishAt, String reason, String comment, String note, PostInput post) {

    /**
     * @throws PortalException of kind INVALID when it is none
     */
    PostTransition read(ColumnTree columns) {
        var checks = new InputCheck().present("action", action);
        PostAction what = checks.readChoice("action", action, PostAction.class);
        var moment = MomentText.read(checks, "publishAt", publishAt);
        checks.demand();
        return new PostTransition(what, moment, reason, comment, note, post == null ? null : post.details(columns));
    }
}
