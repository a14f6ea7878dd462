package vn.thidua.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import vn.thidua.core.search.BareSearch;
import vn.thidua.core.search.EngineSettings;
import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.search.SearchScope;
import vn.thidua.core.spi.Audience;

/** Fills an index with generated documents from two threads, then asks it, with raw Lucene on the same index beside. */
final class SpeedBench {

    private static final int WRITERS = 2;
    private static final int ROUNDS = 2;

    private final Clock clock;
    private final int count;
    private final GeneratedDocuments documents;
    private final SearchScope scope;

    SpeedBench(int count, List<RetrievalSet.Article> texts, Clock clock) {
        this.clock = clock;
        this.count = count;
        documents = new GeneratedDocuments(texts);
        var tokens = new LinkedHashSet<String>();
        tokens.add(Audience.EVERYONE);
        for (long unit = 0; unit < 10; unit++) {
            tokens.add(Audience.unitToken(unit));
        }
        scope = SearchScope.of(tokens, GeneratedDocuments.types());
    }

    void run() throws Exception {
        var folder = Files.createTempDirectory("portal-bench-search");
        try {
            build(folder);
            try (var engine = SearchEngine.open(folder, EngineSettings.serving())) {
                ask(engine);
            }
        } finally {
            delete(folder);
        }
    }

    private void build(Path folder) throws Exception {
        long start = System.nanoTime();
        long processor = processorTime();
        try (var engine = SearchEngine.open(folder, EngineSettings.rebuilding())) {
            var next = new AtomicInteger();
            var writers = Executors.newFixedThreadPool(WRITERS);
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                done.add(writers.submit(() -> {
                    for (int id = next.getAndIncrement(); id < count; id = next.getAndIncrement()) {
                        engine.put(documents.document(id));
                    }
                }));
            }
            for (var one : done) {
                one.get();
            }
            writers.shutdown();
            writers.awaitTermination(1, TimeUnit.MINUTES);
            engine.commit(count);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (processorTime() - processor) / 1e9;
        System.out.printf("%,d documents indexed and committed in %.1f s with %d threads: %,.0f documents/s"
                + " (%.1f s of processor time, all of it counted), index %,d MB%n%n",
                count, seconds, WRITERS, count / seconds, busy, size(folder) >> 20);
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() : 0;
    }

    private void ask(SearchEngine engine) {
        System.out.println("| question | service p50 | p99 | raw Lucene p50 | p99 | service/raw p50 | p99 "
                + "| raw without total p50 | p99 | with excerpts and facets p50 | p99 | hits, median |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        var all = Stream.generate(Timings::new).limit(5).toList();
        for (var kind : new SpeedQueries(documents, count).all().entrySet()) {
            var columns = measure(engine, kind.getKey(), kind.getValue());
            for (int i = 0; i < columns.size(); i++) {
                all.get(i).addAll(columns.get(i));
            }
        }
        print("**all**", all);
        System.out.println("\nms; service: the ten best hits and the exact total by SearchEngine.search; raw: the same by"
                + " IndexSearcher.search with the query already made, of Lucene's own query classes.");
    }

    private List<Timings> measure(SearchEngine engine, String kind, List<SpeedQueries.Question> questions) {
        var service = new Timings();
        var raw = new Timings();
        var rawWithoutTotal = new Timings();
        var page = new Timings();
        var hits = new Timings();
        for (int round = -1; round < ROUNDS; round++) {
            for (var asked : questions) {
                var question = asked.query(scope);
                var bare = question.facets(false).snippets(false).suggestion(false).page(0, 10).build();
                long t0 = clock.now();
                var result = engine.search(bare);
                long t1 = clock.now();
                long t2;
                long t3;
                long t4;
                try (BareSearch lucene = engine.bare(bare)) {
                    t2 = clock.now();
                    lucene.run();
                    t3 = clock.now();
                    lucene.runWithoutTotal();
                    t4 = clock.now();
                }
                var full = question.facets(true).snippets(true).suggestion(true).page(0, 20).build();
                long t5 = clock.now();
                engine.search(full);
                long t6 = clock.now();
                if (round >= 0) {
                    service.add(t1 - t0);
                    raw.add(t3 - t2);
                    rawWithoutTotal.add(t4 - t3);
                    page.add(t6 - t5);
                    hits.add(result.total() * 1_000_000);
                }
            }
        }
        print(kind, List.of(service, raw, rawWithoutTotal, page, hits));
        return List.of(service, raw, rawWithoutTotal, page, hits);
    }

    private static void print(String kind, List<Timings> columns) {
        var service = columns.get(0);
        var raw = columns.get(1);
        System.out.printf("| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %,.0f |%n", kind,
                service.percentile(0.5), service.percentile(0.99), raw.percentile(0.5), raw.percentile(0.99),
                service.percentile(0.5) / raw.percentile(0.5), service.percentile(0.99) / raw.percentile(0.99),
                columns.get(2).percentile(0.5), columns.get(2).percentile(0.99),
                columns.get(3).percentile(0.5), columns.get(3).percentile(0.99), columns.get(4).percentile(0.5));
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
