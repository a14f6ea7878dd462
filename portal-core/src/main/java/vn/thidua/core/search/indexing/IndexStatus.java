package vn.thidua.core.search.indexing;

import java.util.Map;
import java.util.Optional;

/**
 * How the index is doing.
 *
 * @param documents       documents in it, by search type
 * @param appliedPosition the last change applied
 * @param lagMillis       age of the oldest change that is not applied yet; 0 when there is none
 * @param waiting         changes that could not be applied and are tried again
 * @param rebuild         the running or last rebuild since start
 * @param trouble         what keeps the index from being kept up to date, in one line
 */
public record IndexStatus(Map<String, Long> documents, long appliedPosition, long lagMillis, int waiting,
        Optional<RebuildProgress> rebuild, Optional<String> trouble) {

    public IndexStatus {
        documents = Map.copyOf(documents);
    }

    public long total() {
        return documents.values().stream().mapToLong(Long::longValue).sum();
    }
}
