package vn.thidua.core.editing.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.editing.WorkingCopy;

/**
 * A working copy as JSON shows it.
 *
 * @param key     what it is of: {@code type:id}, or {@code new:type}
 * @param version the version that the edit began from
 */
public record CopyView(String key, String title, String page, long version, Instant savedAt, Map<String, List<String>> fields) {

    static CopyView of(WorkingCopy copy) {
        return new CopyView(copy.getContent(), copy.getTitle(), copy.getPage(), copy.getBaseVersion(),
                Moments.instant(copy.getSavedAt()), copy.fields());
    }
}
