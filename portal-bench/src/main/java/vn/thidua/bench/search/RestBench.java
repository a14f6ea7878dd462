package vn.thidua.bench.search;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.bench.library.LibraryWriter;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/**
 * The same documents in the library of a whole portal with 512 MB of heap, whose index is rebuilt from the database, and the same
 * questions asked over REST as staff, with excerpts and facets; measured at the caller's end.
 */
final class RestBench {

    private static final Map<String, String> KINDS = Map.of("bench.plan", "PLAN", "bench.directive", "DIRECTIVE", "bench.report", "REPORT",
            "bench.decision", "DECISION", "bench.letter", "OFFICIAL_LETTER");
    private static final String READER = "canbo";
    private static final long LONGEST_REBUILD_MINUTES = 60;
    private static final int WARM_UP_ROUNDS = 2;

    private final int count;
    private final GeneratedDocuments documents;
    private final Path jar;

    RestBench(int count, List<RetrievalSet.Article> texts, Path jar) {
        this.count = count;
        this.documents = new GeneratedDocuments(texts);
        this.jar = jar;
    }

    void run() throws Exception {
        Path folder = Files.createTempDirectory("portal-bench-rest");
        try {
            try (var portal = launch(folder).start().awaitReady()) {
                portal.stop();
            }
            fill(folder.resolve("data"));
            Files.writeString(folder.resolve("data").resolve("index").resolve("REBUILD"), "");
            try (var portal = launch(folder).start().awaitReady()) {
                rebuild(PortalClient.demo(portal, "admin"));
                ask(PortalClient.demo(portal, READER));
            }
        } finally {
            SpeedBench.delete(folder);
        }
    }

    private PortalProcess.Launch launch(Path folder) {
        return PortalProcess.of(jar, folder.resolve("data")).set("portal.demo", "true")
                .set("portal.modules.dir", folder.resolve("modules").toString()).javaOption("-Xmx512m");
    }

    private void fill(Path data) throws SQLException {
        try (var writer = new LibraryWriter(data)) {
            for (int id = 0; id < count; id++) {
                SearchDocument one = documents.document(id);
                var day = one.date().orElseThrow();
                writer.add(new LibraryWriter.Row(KINDS.get(one.ref().type()), one.number().orElseThrow(), one.issuer().orElseThrow(), day,
                        one.title(), one.body(), 1L + id % 8, "ISSUED", null, id % 10 != 0));
            }
        }
    }

    private static void rebuild(PortalClient administrator) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_REBUILD_MINUTES * 60_000_000_000L;
        JsonObject rebuild = status(administrator);
        while (!rebuild.containsKey("endedAt") || rebuild.isNull("endedAt")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The index is not rebuilt after " + LONGEST_REBUILD_MINUTES + " minutes");
            }
            Thread.sleep(500);
            rebuild = status(administrator);
        }
        int total = rebuild.getInt("total");
        double seconds = Duration.between(Instant.parse(rebuild.getString("startedAt")), Instant.parse(rebuild.getString("endedAt")))
                .toMillis() / 1e3;
        System.out.printf("%nWhole portal: index of %,d documents rebuilt from the database in %.1f s, %,.0f documents/s%n%n", total,
                seconds, total / seconds);
    }

    /** How the latest rebuild stands; empty as long as none has begun. */
    private static JsonObject status(PortalClient administrator) {
        var status = PortalClient.json(administrator.get("/api/v1/search/status")).asJsonObject();
        return status.isNull("rebuild") ? JsonValue.EMPTY_JSON_OBJECT : status.getJsonObject("rebuild");
    }

    /** Asks everything twice before it counts, as the measurement of the service does: a portal that started just now is still being compiled. */
    private void ask(PortalClient reader) {
        var questions = new SpeedQueries(documents, count).all();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            questions.values().forEach(kind -> ask(reader, kind));
        }
        System.out.println("| question over REST | p50 | p99 | most |");
        System.out.println("|---|---|---|---|");
        questions.forEach((kind, asked) -> {
            Timings timings = ask(reader, asked);
            System.out.printf("| %s | %.1f | %.1f | %.1f |%n", kind, timings.percentile(0.5), timings.percentile(0.99),
                    timings.percentile(1));
        });
    }

    private static Timings ask(PortalClient reader, List<SpeedQueries.Question> questions) {
        var timings = new Timings();
        for (var question : questions) {
            String path = path(question);
            long start = System.nanoTime();
            var answer = reader.get(path);
            timings.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }
        return timings;
    }

    private static String path(SpeedQueries.Question question) {
        var path = new StringBuilder("/api/v1/search?q=").append(URLEncoder.encode(question.text(), StandardCharsets.UTF_8));
        Optional.of(question.type()).filter(type -> !type.isEmpty()).ifPresent(type -> path.append("&type=emulation.document"));
        question.years().forEach(year -> path.append("&year=").append(year));
        return path.toString();
    }
}
