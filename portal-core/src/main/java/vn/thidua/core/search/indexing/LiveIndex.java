package vn.thidua.core.search.indexing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.search.outbox.OutboxRow;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/**
 * One index folder and how far it has come. Changes are applied in order by one thread; what is committed to disk carries its
 * position, so that a killed server goes on exactly there.
 */
final class LiveIndex {

    private static final Logger LOG = System.getLogger(LiveIndex.class.getName());
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(2);
    private static final int COMMIT_ROWS = 5000;

    private final Path folder;
    private final SearchEngine engine;
    private final Sources sources;
    private final Parked parked = new Parked();
    private volatile long applied;
    private long committed;
    private int uncommitted;
    private Instant lastCommit = Instant.now();

    LiveIndex(Path folder, SearchEngine engine, Sources sources) {
        this.folder = folder;
        this.engine = engine;
        this.sources = sources;
        applied = engine.position().orElse(0);
        committed = applied;
    }

    SearchEngine engine() {
        return engine;
    }

    Path folder() {
        return folder;
    }

    long applied() {
        return applied;
    }

    int waiting() {
        return parked.count();
    }

    /** Applies committed changes and makes them visible to searches. Each piece of content is read once. */
    void apply(List<OutboxRow> rows) {
        Map<ContentRef, Long> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.ref(), row.position()));
        for (var change : last.entrySet()) {
            apply(change.getKey(), change.getValue());
        }
        if (!rows.isEmpty()) {
            engine.refresh();
            applied = rows.get(rows.size() - 1).position();
            uncommitted += rows.size();
        }
    }

    /** Tries again what could not be read, where its time has come. */
    void retry() {
        List<ContentRef> due = parked.due(Instant.now());
        for (ContentRef ref : due) {
            apply(ref, parked.position(ref));
        }
        if (!due.isEmpty()) {
            engine.refresh();
            uncommitted++;
        }
    }

    private void apply(ContentRef ref, long position) {
        Optional<SearchDocument> document;
        try {
            document = sources.load(ref);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Cannot read '" + ref + "' for the index; it is tried again", e);
            parked.failed(ref, position, Instant.now());
            return;
        }
        if (document.isPresent()) {
            engine.put(document.get());
        } else {
            engine.remove(ref);
        }
        parked.applied(ref);
    }

    /** Commits when enough has come together or some time has passed. */
    void commitNowAndThen() {
        if (uncommitted >= COMMIT_ROWS || uncommitted > 0 && lastCommit.plus(COMMIT_AFTER).isBefore(Instant.now())) {
            commit();
        }
    }

    void commit() {
        long complete = Math.max(committed, parked.completeUpTo(applied));
        engine.commit(complete);
        committed = complete;
        uncommitted = 0;
        lastCommit = Instant.now();
    }

    /** From here on, after a rebuild that saw everything committed before. */
    void startFrom(long position) {
        applied = position;
        committed = position;
        commit();
    }

    void close() {
        try {
            engine.close();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The index in '" + folder + "' did not close well", e);
        }
    }
}
