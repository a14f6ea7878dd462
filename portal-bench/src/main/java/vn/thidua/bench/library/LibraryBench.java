package vn.thidua.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.bench.Options;
import vn.thidua.bench.search.Timings;
import vn.thidua.testkit.PortalProcess;

/**
 * {@code bench documents [--documents 100000] [--requests 300] [--readers 2] [--jar portal.jar]}: a portal with 512 MB of heap and so
 * many generated documents, asked for its list, its filters and single documents by people who signed in. Prints how long the pages
 * took, whole, at the browser's end.
 */
public final class LibraryBench {

    private static final int DOCUMENTS = 100_000;
    private static final int REQUESTS = 300;
    private static final int READERS = 2;
    private static final Path JAR = Path.of("portal-app", "target", "portal.jar");
    private static final List<String> LOGINS = List.of("canbo", "vanphong");
    private static final String LINE = "%-10s %-34s %8s %9.1f %9.1f %9.1f%n";

    private LibraryBench() { }

    public static void run(Options options) throws Exception {
        if (!Set.of("documents", "requests", "readers", "jar").containsAll(options.values().keySet())) {
            throw new IllegalArgumentException("bench documents knows --documents, --requests, --readers and --jar only");
        }
        Path jar = options.find("jar").map(Path::of).orElse(JAR);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no " + jar + "; ./portal build makes it");
        }
        Path folder = Files.createTempDirectory("bench-documents-");
        try {
            int documents = options.findNumber("documents").orElse(DOCUMENTS);
            fill(jar, folder, documents);
            ask(jar, folder, documents, options.findNumber("requests").orElse(REQUESTS), options.findNumber("readers").orElse(READERS));
        } finally {
            delete(folder);
        }
    }

    private static PortalProcess.Launch launch(Path jar, Path folder) {
        return PortalProcess.of(jar, folder.resolve("data")).set("portal.demo", "true")
                .set("portal.modules.dir", folder.resolve("modules").toString()).javaOption("-Xmx512m");
    }

    private static void fill(Path jar, Path folder, int documents) throws SQLException {
        try (var portal = launch(jar, folder).start().awaitReady()) {
            portal.stop();
        }
        long start = System.nanoTime();
        new GeneratedLibrary().add(folder.resolve("data"), documents);
        System.out.printf("%d documents written in %d s%n", documents, (System.nanoTime() - start) / 1_000_000_000L);
    }

    private static void ask(Path jar, Path folder, int documents, int requests, int readers) throws Exception {
        try (var portal = launch(jar, folder).start().awaitReady()) {
            System.out.printf("%-10s %-34s %8s %9s %9s %9s%n", "who", "page", "requests", "p50 ms", "p99 ms", "most ms");
            double worst = 0;
            for (String login : LOGINS) {
                var reader = new SignedInReader(portal, login);
                for (PageQuestions questions : PageQuestions.all(documents)) {
                    reader.ask(questions, requests / 4, readers);
                    Timings timings = reader.ask(questions, requests, readers);
                    worst = Math.max(worst, timings.percentile(0.99));
                    System.out.printf(LINE, login, questions.name(), requests, timings.percentile(0.5), timings.percentile(0.99),
                            timings.percentile(1));
                }
            }
            System.out.printf("The slowest page has a p99 of %.0f ms; the promise is 200 ms.%n", worst);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
