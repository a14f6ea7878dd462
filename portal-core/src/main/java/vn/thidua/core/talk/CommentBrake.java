package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.core.error.TooOftenException;

/** Keeps anybody from writing comments faster than people do. Each server counts for itself, the latest people only. */
@ApplicationScoped
class CommentBrake {

    /** So many comments in a minute are free. */
    static final int MOST = 5;

    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 5_000;

    private final Map<Long, Deque<Instant>> written = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Counts a comment that is about to be written.
     *
     * @throws TooOftenException when there were too many before it
     */
    synchronized void take(long account, Instant now) {
        Deque<Instant> moments = written.computeIfAbsent(account, key -> new ArrayDeque<>());
        while (!moments.isEmpty() && !moments.peekFirst().plus(WITHIN).isAfter(now)) {
            moments.removeFirst();
        }
        if (moments.size() >= MOST) {
            throw new TooOftenException("error.talk.often", Duration.between(now, moments.peekFirst().plus(WITHIN)));
        }
        moments.addLast(now);
    }
}
