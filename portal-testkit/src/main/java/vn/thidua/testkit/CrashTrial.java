package vn.thidua.testkit;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Kills a portal without warning while several writers write, starts it again on the same data, and looks whether every
 * write that it had answered with 2xx is there and found by search exactly once.
 */
public final class CrashTrial {

    private static final int WRITERS = 4;
    private static final Duration SHORTEST = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(20);
    private static final String DOCUMENTS = "/api/v1/emulation/documents";

    private final Function<Path, PortalProcess> start;
    private final Path data;
    /** The word by which each answered write is found, and the address of what was written. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    /**
     * What one kill left behind.
     *
     * @param writes    writes answered with 2xx so far
     * @param lost      those that are not in the database
     * @param notFound  those that search does not find
     * @param doubled   those that search finds more than once
     */
    public record Outcome(int writes, List<String> lost, List<String> notFound, List<String> doubled) {

        public boolean isWhole() {
            return lost.isEmpty() && notFound.isEmpty() && doubled.isEmpty();
        }
    }

    /**
     * @param start starts a demo portal on a data folder and waits until it is ready
     */
    public CrashTrial(Function<Path, PortalProcess> start, Path data) {
        this.start = start;
        this.data = data;
    }

    /** Starts, writes, kills, starts again and looks at everything that was written in this trial. */
    public Outcome run() {
        try (PortalProcess portal = start.apply(data)) {
            writeUntilKilled(portal);
        }
        try (PortalProcess portal = start.apply(data)) {
            Outcome outcome = check(PortalClient.demo(portal, "vanphong"));
            portal.stop();
            return outcome;
        }
    }

    private void writeUntilKilled(PortalProcess portal) {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        officer.get("/api/v1/me");
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            var writer = new Thread(() -> write(officer), "crash-writer-" + i);
            writer.start();
            writers.add(writer);
        }
        pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(SHORTEST.toMillis(), LONGEST.toMillis())));
        portal.kill();
        for (Thread writer : writers) {
            join(writer);
        }
    }

    /** Writes until the portal no longer answers. */
    private void write(PortalClient officer) {
        try {
            while (true) {
                String word = "vetich" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + counter.incrementAndGet();
                HttpResponse<String> answer = officer.post(DOCUMENTS, Json.createObjectBuilder()
                        .add("kind", "PLAN").add("number", counter.get() + "/KH-SKHCN").add("issuer", "Sở Khoa học và Công nghệ")
                        .add("issuedOn", "2026-03-02").add("title", "Kế hoạch thử " + word).add("body", "Nội dung " + word)
                        .build().toString());
                if (answer.statusCode() / 100 == 2) {
                    answered.put(word, answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
                } else {
                    throw new IllegalStateException("A write was answered with " + answer.statusCode() + ": " + answer.body());
                }
            }
        } catch (UncheckedIOException e) {
            return;
        }
    }

    private Outcome check(PortalClient officer) {
        List<String> lost = answered.entrySet().stream().filter(write -> officer.get(write.getValue()).statusCode() != 200)
                .map(Map.Entry::getKey).toList();
        Collection<String> missing = new ArrayList<>(answered.keySet());
        long end = System.nanoTime() + FOUND_WITHIN.toNanos();
        while (!missing.isEmpty() && System.nanoTime() < end) {
            missing.removeIf(word -> officer.hits(word) > 0);
        }
        List<String> doubled = answered.keySet().stream().filter(word -> officer.hits(word) > 1).toList();
        return new Outcome(answered.size(), lost, List.copyOf(missing), doubled);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread writer) {
        try {
            writer.join(Duration.ofSeconds(90).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
