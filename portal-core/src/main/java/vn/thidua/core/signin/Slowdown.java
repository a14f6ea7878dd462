package vn.thidua.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guessing slow: after some failures for a key, each further one doubles the wait before the next try counts
 * at all. Old failures are forgotten. Remembers a bounded number of keys, the latest ones.
 */
final class Slowdown {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * @param free   failures that cost nothing
     * @param first  the wait after the first failure that costs something
     * @param cap    the longest wait
     * @param forget how long after the last failure all are forgotten
     */
    record Rule(int free, Duration first, Duration cap, Duration forget) {

        Duration waitAfter(int failures) {
            if (failures <= free) {
                return Duration.ZERO;
            }
            int doublings = Math.min(failures - free - 1, MOST_DOUBLINGS);
            Duration wait = first.multipliedBy(1L << doublings);
            return wait.compareTo(cap) > 0 ? cap : wait;
        }
    }

    private record Failures(int count, Instant last) { }

    private final Rule rule;
    private final InstantSource clock;
    private final Map<String, Failures> failures;

    Slowdown(Rule rule, int keys, InstantSource clock) {
        this.rule = rule;
        this.clock = clock;
        failures = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > keys;
            }
        };
    }

    /** How long this key still has to wait; empty when it may try now. */
    synchronized Optional<Duration> remaining(String key) {
        Failures known = current(key);
        if (known == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), known.last.plus(rule.waitAfter(known.count)));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    synchronized void failed(String key) {
        Failures known = current(key);
        failures.put(key, new Failures(known == null ? 1 : known.count + 1, clock.instant()));
    }

    /** Takes back one failure that was counted before it was known to be none. */
    synchronized void takeBack(String key) {
        failures.computeIfPresent(key, (same, known) ->
                known.count <= 1 ? null : new Failures(known.count - 1, known.last));
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }

    private Failures current(String key) {
        Failures known = failures.get(key);
        if (known != null && known.last.plus(rule.forget).isBefore(clock.instant())) {
            failures.remove(key);
            return null;
        }
        return known;
    }
}
