package vn.thidua.honors.model.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.ModelStory;

/** A revision of a story as JSON shows it. */
public record VersionView(int revision, String title, String writtenBy, Instant writtenAt) {

    static VersionView of(ModelStory story) {
        return new VersionView(story.getRevision(), story.text().title(), story.getWrittenBy(), Moments.instant(story.getWrittenAt()));
    }
}
