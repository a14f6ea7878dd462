package vn.thidua.core.search.rest;

import java.time.Instant;
import java.util.Map;
import vn.thidua.core.search.indexing.IndexStatus;
import vn.thidua.core.search.indexing.RebuildProgress;

/** The state of the index as JSON shows it. */
public record StatusView(long documents, Map<String, Long> byType, long position, long lagMillis, int waiting, String trouble,
        RebuildView rebuild) {

    /** A running or ended rebuild. */
    public record RebuildView(boolean running, int percent, long done, long total, Instant startedAt, Instant endedAt,
            String failure) {

        static RebuildView of(RebuildProgress progress) {
            return new RebuildView(progress.running(), progress.percent(), progress.done(), progress.total(),
                    progress.started(), progress.ended().orElse(null), progress.failure().orElse(null));
        }
    }

    static StatusView of(IndexStatus status) {
        return new StatusView(status.total(), status.documents(), status.appliedPosition(), status.lagMillis(),
                status.waiting(), status.trouble().orElse(null), status.rebuild().map(RebuildView::of).orElse(null));
    }
}
