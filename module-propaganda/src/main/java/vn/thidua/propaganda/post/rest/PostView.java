package vn.thidua.propaganda.post.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostState;

/**
 * A post as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param body    HTML as it is stored: pictures of the post are {@code file:ID}, the id of {@code /api/v1/files}
 * @param unitIds the units whose people may read it; empty for everyone
 * @param desk    what those who write and decide know; null for readers
 */
public record PostView(long id, long version, String title, String lead, String body, InColumn column, String author,
        PostState state, List<Long> unitIds, List<String> tags, Long campaign, Long phase, List<String> links, boolean commentsOpen,
        LocalDate mustReadBy, Instant expiresAt, Instant publishedAt, Instant correctedAt, String correctionNote, Instant pinnedUntil,
        Long coverId, Instant changedAt, Desk desk) {

    /** The column it stands in. */
    public record InColumn(long id, String code, String name) {

        static InColumn of(ColumnTree columns, long id) {
            return columns.find(id).map(node -> new InColumn(id, node.code(), node.name())).orElseGet(() -> new InColumn(id, "", ""));
        }
    }

    /**
     * What those who write and decide know of it.
     *
     * @param allowed what may be done with it now by whoever asks
     */
    public record Desk(String owner, String changedBy, int revision, Instant publishAt, LocalDate reviewOn, String submittedBy,
            String approvedBy, String returnReason, String returnComment, List<String> allowed) { }

    /**
     * @param allowed null for readers
     */
    static PostView of(Post post, ColumnTree columns, List<String> allowed) {
        PostDetails details = post.details();
        return new PostView(post.getId(), post.getVersion(), details.title(), details.lead(), details.body(),
                InColumn.of(columns, details.columnId()), details.author(), post.getState(), details.unitIds().stream().sorted().toList(),
                details.tags(), details.campaignId(), details.phaseId(), details.links().stream().map(ContentRef::toString).toList(),
                details.commentsOpen(), details.mustReadBy(), MomentText.instant(post.getExpiresAt()),
                MomentText.instant(post.getPublishedAt()), MomentText.instant(post.getCorrectedAt()), post.getCorrectionNote(),
                MomentText.instant(post.getPinnedUntil()), post.getCoverId(), Moments.instant(post.getChangedAt()),
                allowed == null ? null : desk(post, allowed));
    }

    private static Desk desk(Post post, List<String> allowed) {
        var review = post.getReview();
        return new Desk(post.getOwnerName(), post.getChangedBy(), post.getRevision(), MomentText.instant(post.getPublishAt()),
                post.getReviewOn(), review.getSubmittedName(), review.getApprovedName(), review.getReturnReason(),
                review.getReturnComment(), allowed);
    }
}
