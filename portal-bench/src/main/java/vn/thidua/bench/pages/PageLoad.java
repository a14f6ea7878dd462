package vn.thidua.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.thidua.bench.search.Timings;

/** Several connections that ask for pages as fast as they are answered. */
final class PageLoad {

    /** So long the compiler of the Java machine takes a good part of two cores; a server that runs for months does without. */
    static final int WARM_UP_SECONDS = 40;

    private static final int OK = 200;

    private final int port;
    private final List<String> cookies;
    private final Set<Reading> readings = ConcurrentHashMap.newKeySet();

    /** That a reader got the page of a post. */
    record Reading(int reader, long post) { }

    /** How many pages were answered in how many seconds, and how long each took. */
    record Result(String name, int requests, double seconds, Timings timings) {

        double perSecond() {
            return requests / seconds;
        }
    }

    private record Part(int requests, Timings timings) { }

    /**
     * @param cookies what each signed-in reader's browser sends
     */
    PageLoad(int port, List<String> cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    Result run(String name, Function<Random, Question> questions, int connections, double seconds) throws InterruptedException,
            ExecutionException {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            var parts = new ArrayList<Future<Part>>();
            for (int i = 0; i < connections; i++) {
                long seed = name.hashCode() * 31L + i;
                parts.add(threads.submit(() -> ask(questions, new Random(seed), end)));
            }
            var all = new Timings();
            int requests = 0;
            for (Future<Part> part : parts) {
                all.addAll(part.get().timings());
                requests += part.get().requests();
            }
            return new Result(name, requests, (System.nanoTime() - start) / 1e9, all);
        } finally {
            threads.shutdownNow();
        }
    }

    private Part ask(Function<Random, Question> questions, Random random, long end) throws IOException {
        var timings = new Timings();
        int requests = 0;
        try (var connection = new KeepAliveConnection(port)) {
            while (System.nanoTime() < end) {
                Question question = questions.apply(random);
                long start = System.nanoTime();
                int status = connection.get(question.path(), cookies.get(question.reader()));
                timings.add(System.nanoTime() - start);
                requests++;
                if (status != OK) {
                    throw new IOException(question.path() + " answered " + status);
                }
                if (question.post() > 0) {
                    readings.add(new Reading(question.reader(), question.post()));
                }
            }
        }
        return new Part(requests, timings);
    }

    /** Which posts which readers have got so far. */
    Set<Reading> readings() {
        return Set.copyOf(readings);
    }
}
