package vn.thidua.propaganda.post;

import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/**
 * A version of a post as its history lists it.
 *
 * @param revision  counted from 1
 * @param note      what was said about it; may be empty
 * @param changedAt as stored
 */
public record VersionSummary(int revision, PostStep step, String note, String changedBy, LocalDateTime changedAt) {

    static VersionSummary of(PostContent content) {
        return new VersionSummary(content.getRevision(), content.getStep(), content.getStepNote(), content.getChangedBy(),
                content.getChangedAt());
    }

    /** When it was made, by the clocks of Việt Nam. */
    public LocalDateTime changedAtLocal() {
        return Moments.local(changedAt);
    }
}
