package vn.thidua.core.search.indexing;

import java.time.Instant;
import java.util.Optional;

/**
 * How a rebuild is getting on, or how the last one ended.
 *
 * @param total   documents to go through, about
 * @param done    documents gone through
 * @param ended   empty while it runs
 * @param failure why it failed, in one line; the old index went on answering
 */
public record RebuildProgress(Instant started, long total, long done, Optional<Instant> ended, Optional<String> failure) {

    public boolean running() {
        return ended.isEmpty();
    }

    /** 0 to 100; 100 only when it has ended well. */
    public int percent() {
        if (ended.isPresent()) {
            return failure.isEmpty() ? 100 : 0;
        }
        return total <= 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
