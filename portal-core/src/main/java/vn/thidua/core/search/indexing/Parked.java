package vn.thidua.core.search.indexing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.spi.ContentRef;

/**
 * Changes whose content could not be read. They are tried again, ever more rarely, while later changes go on; the index does not
 * call itself complete beyond the first of them, so that a restart tries them again too.
 */
final class Parked {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private record Wait(long position, int attempts, Instant next) { }

    private final Map<ContentRef, Wait> waits = new LinkedHashMap<>();

    void failed(ContentRef ref, long position, Instant now) {
        Wait before = waits.get(ref);
        int attempts = before == null ? 1 : before.attempts + 1;
        long first = before == null ? position : Math.min(before.position, position);
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 7));
        waits.put(ref, new Wait(first, attempts, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)));
    }

    void applied(ContentRef ref) {
        waits.remove(ref);
    }

    /** Those whose turn it is. */
    List<ContentRef> due(Instant now) {
        var due = new ArrayList<ContentRef>();
        waits.forEach((ref, wait) -> {
            if (!wait.next.isAfter(now)) {
                due.add(ref);
            }
        });
        return due;
    }

    /** The last position up to which everything is in the index, when all up to {@code applied} was tried. */
    long completeUpTo(long applied) {
        return waits.values().stream().mapToLong(wait -> wait.position - 1).reduce(applied, Math::min);
    }

    long position(ContentRef ref) {
        return waits.get(ref).position;
    }

    int count() {
        return waits.size();
    }
}
