package vn.thidua.core.data;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers answers for a short time. {@link #forget} makes this server see its own changes at once; the short time lets it
 * see those of other servers. An answer that was being read while {@code forget} was called is not kept. Safe for any thread.
 *
 * @param <K> what is asked for
 * @param <V> the answer; never null
 */
public final class ShortMemory<K, V> {

    private static final int CAPACITY = 5_000;

    private record Remembered<V>(V value, long readAt) { }

    private final Map<K, Remembered<V>> values = new ConcurrentHashMap<>();
    private final Function<K, V> reader;
    private final long nanos;
    private volatile int generation;

    public ShortMemory(Duration time, Function<K, V> reader) {
        this.reader = reader;
        nanos = time.toNanos();
    }

    public V get(K key) {
        Remembered<V> known = values.get(key);
        if (known != null && System.nanoTime() - known.readAt < nanos) {
            return known.value;
        }
        int before = generation;
        long now = System.nanoTime();
        V value = reader.apply(key);
        keep(key, new Remembered<>(value, now), before);
        return value;
    }

    private synchronized void keep(K key, Remembered<V> answer, int before) {
        if (before != generation) {
            return;
        }
        if (values.size() >= CAPACITY) {
            values.clear();
        }
        values.put(key, answer);
    }

    /** Every answer is read anew from now on. */
    public synchronized void forget() {
        generation++;
        values.clear();
    }
}
