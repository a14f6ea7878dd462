package vn.thidua.emulation.document;

import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/**
 * A version of a document as its history lists it.
 *
 * @param revision  counted from 1
 * @param changedAt as stored
 */
public record VersionSummary(int revision, DocumentStep step, String changedBy, LocalDateTime changedAt) {

    static VersionSummary of(DocumentContent content) {
        return new VersionSummary(content.getRevision(), content.getStep(), content.getChangedBy(), content.getChangedAt());
    }

    /** When it was made, by the clocks of Việt Nam. */
    public LocalDateTime changedAtLocal() {
        return Moments.local(changedAt);
    }
}
