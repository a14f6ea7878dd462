package vn.thidua.propaganda.post.rest;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;

/** A post as a list in JSON shows it. */
public record PostLine(long id, long version, String title, String lead, PostView.InColumn column, String author, PostState state,
        Instant publishAt, Instant publishedAt, Instant expiresAt, boolean pinned, LocalDate mustReadBy, Long campaign, Long coverId,
        boolean everyone, String changedBy, Instant changedAt) {

    static PostLine of(PostSummary post, ColumnTree columns) {
        return new PostLine(post.id(), post.version(), post.title(), post.lead(), PostView.InColumn.of(columns, post.columnId()),
                post.author(), post.state(), MomentText.instant(post.publishAt()), MomentText.instant(post.publishedAt()),
                MomentText.instant(post.expiresAt()), post.pinned(), post.mustReadBy(), post.campaignId(), post.coverId(),
                post.everyone(), post.changedBy(), MomentText.instant(post.changedAt()));
    }
}
