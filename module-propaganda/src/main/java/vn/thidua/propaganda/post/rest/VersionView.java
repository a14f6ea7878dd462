package vn.thidua.propaganda.post.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.DiffLine;
import vn.thidua.propaganda.post.PostContent;
import vn.thidua.propaganda.post.PostDiff;
import vn.thidua.propaganda.post.PostStep;
import vn.thidua.propaganda.post.VersionSummary;

/** A post as it was in one of its versions. */
public record VersionView(int revision, PostStep step, String note, String changedBy, Instant changedAt, String title, String lead,
        String body, long columnId, String author, List<Long> unitIds, List<String> tags, Long campaign, Long phase,
        List<String> links, boolean commentsOpen, LocalDate mustReadBy, Instant expiresAt, LocalDate reviewOn) {

    /** A version as the list of them shows it. */
    public record Line(int revision, PostStep step, String note, String changedBy, Instant changedAt) {

        static Line of(VersionSummary version) {
            return new Line(version.revision(), version.step(), version.note(), version.changedBy(), Moments.instant(version.changedAt()));
        }
    }

    /**
     * What differs between two versions.
     *
     * @param onlyLooks whether the text differs in its looks or pictures, though not in its words
     * @param lines     of the text's words, in order, each SAME, ADDED, REMOVED or CHANGED
     */
    public record Diff(int from, int to, List<Field> fields, boolean onlyLooks, List<DiffLine> lead, List<DiffLine> lines) {

        static Diff of(PostDiff diff) {
            return new Diff(diff.from(), diff.to(), diff.fields().stream().map(change -> new Field(change.field(),
                    Objects.toString(change.before(), ""), Objects.toString(change.after(), ""))).toList(), diff.onlyLooks(),
                    diff.lead().lines(), diff.text().lines());
        }
    }

    /** A field in both versions, empty where it was not set. */
    public record Field(String field, String before, String after) { }

    static VersionView of(PostContent content) {
        var details = content.details();
        return new VersionView(content.getRevision(), content.getStep(), content.getStepNote(), content.getChangedBy(),
                Moments.instant(content.getChangedAt()), details.title(), details.lead(), details.body(), details.columnId(),
                details.author(), details.unitIds().stream().sorted().toList(), details.tags(), details.campaignId(),
                details.phaseId(), details.links().stream().map(ContentRef::toString).toList(), details.commentsOpen(),
                details.mustReadBy(), MomentText.instant(content.getExpiresAt()), details.reviewOn());
    }
}
