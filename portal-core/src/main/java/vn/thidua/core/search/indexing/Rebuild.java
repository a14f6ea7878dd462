package vn.thidua.core.search.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;

/**
 * Fills an empty index from all sources. One thread reads the database, others write the index; the reader waits when the
 * writers fall behind, so that memory stays bounded.
 */
final class Rebuild {

    private static final int WRITERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final int WAITING_LIMIT = 256;

    private final SearchEngine engine;
    private final List<SearchSource> sources;
    private final ThreadFactory threads;
    private final Instant started = Instant.now();
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final BlockingQueue<Optional<SearchDocument>> waiting = new ArrayBlockingQueue<>(WAITING_LIMIT);
    private final AtomicReference<Throwable> writerFailure = new AtomicReference<>();

    Rebuild(SearchEngine engine, List<SearchSource> sources, ThreadFactory threads) {
        this.engine = engine;
        this.sources = sources;
        this.threads = threads;
        total = sources.stream().mapToLong(SearchSource::count).sum();
    }

    RebuildProgress progress() {
        return new RebuildProgress(started, total, done.get(), Optional.empty(), Optional.empty());
    }

    RebuildProgress ended(Throwable failure) {
        return new RebuildProgress(started, total, done.get(), Optional.of(Instant.now()),
                Optional.ofNullable(failure).map(Throwable::toString));
    }

    /**
     * Goes through every source; returns when all of it is in the index, not yet committed.
     *
     * @throws IllegalStateException when a source or the index fails, or the thread is interrupted
     */
    void run() {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = threads.newThread(this::write);
            writer.start();
            writers.add(writer);
        }
        try {
            sources.forEach(source -> source.forEach(this::hand));
        } finally {
            finish(writers);
        }
        if (writerFailure.get() != null) {
            throw new IllegalStateException("The index cannot be written: " + writerFailure.get(), writerFailure.get());
        }
    }

    private void hand(SearchDocument document) {
        try {
            while (!waiting.offer(Optional.of(document), 1, TimeUnit.SECONDS)) {
                if (writerFailure.get() != null) {
                    throw new IllegalStateException("The index cannot be written", writerFailure.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was stopped", e);
        }
    }

    /**
     * Lets the writers finish what waits: as many signs to stop as there are writers, whichever of them takes which. Nothing is
     * waited for when all of them have failed.
     */
    private void finish(List<Thread> writers) {
        try {
            for (int sign = 0; sign < writers.size(); sign++) {
                boolean taken = false;
                while (!taken && writers.stream().anyMatch(Thread::isAlive)) {
                    taken = waiting.offer(Optional.empty(), 1, TimeUnit.SECONDS);
                }
            }
            for (Thread writer : writers) {
                writer.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was stopped", e);
        }
    }

    private void write() {
        try {
            for (Optional<SearchDocument> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                engine.put(next.get());
                done.incrementAndGet();
            }
        } catch (RuntimeException e) {
            writerFailure.compareAndSet(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            writerFailure.compareAndSet(null, e);
        }
    }
}
