package vn.thidua.propaganda.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import vn.thidua.propaganda.column.ColumnChanged;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.PostChanged;
import vn.thidua.propaganda.post.PostPublished;

/**
 * The published posts as they are now. Ten thousand of them take about a megabyte, and some ten milliseconds to be read. After a change
 * on this server whoever asks waits until they are read anew; what other servers changed is seen after a few seconds, and while one
 * request looks for it, the others go on with what is known.
 */
@ApplicationScoped
class PublishedMemory {

    private static final Duration TIME = Duration.ofSeconds(5);

    private record Snapshot(PublishedPosts posts, int generation, long readAt) { }

    @Inject private PublishedPostRepository posts;
    @Inject private ColumnTrees columns;

    private final AtomicInteger generation = new AtomicInteger();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot;

    PublishedPosts current() {
        Snapshot known = snapshot;
        if (isRight(known)) {
            if (isFresh(known) || !reading.tryLock()) {
                return known.posts;
            }
        } else {
            reading.lock();
        }
        try {
            if (!isRight(snapshot) || !isFresh(snapshot)) {
                read();
            }
            return snapshot.posts;
        } finally {
            reading.unlock();
        }
    }

    private void read() {
        int before = generation.get();
        long now = System.nanoTime();
        snapshot = new Snapshot(new PublishedPosts(posts.committed(), columns.current()), before, now);
    }

    private boolean isRight(Snapshot known) {
        return known != null && known.generation == generation.get();
    }

    private static boolean isFresh(Snapshot known) {
        return System.nanoTime() - known.readAt < TIME.toNanos();
    }

    void onPost(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostChanged event) {
        generation.incrementAndGet();
    }

    void onPublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostPublished event) {
        generation.incrementAndGet();
    }

    void onColumns(@Observes(during = TransactionPhase.AFTER_SUCCESS) ColumnChanged event) {
        generation.incrementAndGet();
    }
}
