package vn.thidua.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.bench.Options;
import vn.thidua.testkit.PortalProcess;

/**
 * {@code bench pages [--posts 10000] [--people 1000] [--connections 16] [--seconds 20] [--warm-up 40] [--readers 64] [--jar portal.jar]
 * [--java options]}: a portal with 512 MB of heap, so many published posts and people, asked for the front page, column lists and posts by
 * readers who signed in, from the same machine. Prints what each page gave, and whether every reading was counted once.
 */
public final class PagesBench {

    private static final int POSTS = 10_000;
    private static final int PEOPLE = 1_000;
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 20;
    private static final int READERS = 64;
    private static final int FIRST_PAGES = 5;
    private static final double PROMISED_PER_SECOND = 250;
    private static final double PROMISED_P99 = 150;
    private static final Path JAR = Path.of("portal-app", "target", "portal.jar");

    private PagesBench() { }

    public static void run(Options options) throws Exception {
        if (!Set.of("posts", "people", "connections", "seconds", "warm-up", "readers", "jar", "java").containsAll(options.values().keySet())) {
            throw new IllegalArgumentException("bench pages knows --posts, --people, --connections, --seconds, --warm-up, --readers, --jar and --java only");
        }
        Path jar = options.find("jar").map(Path::of).orElse(JAR);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no " + jar + "; ./portal build makes it");
        }
        Path folder = Files.createTempDirectory("bench-pages-");
        try {
            int people = options.findNumber("people").orElse(PEOPLE);
            Newsroom newsroom = fill(jar, folder, options.findNumber("posts").orElse(POSTS), people);
            Set<PageLoad.Reading> got = ask(jar, folder, newsroom, Math.min(people, options.findNumber("readers").orElse(READERS)), options);
            check(folder, got);
        } finally {
            delete(folder);
        }
    }

    private static PortalProcess.Launch launch(Path jar, Path folder, Options options) {
        var launch = PortalProcess.of(jar, folder.resolve("data")).set("portal.demo", "true")
                .set("portal.modules.dir", folder.resolve("modules").toString()).javaOption("-Xmx512m");
        Stream.of(options.find("java").orElse("").split(" ")).filter(option -> !option.isEmpty()).forEach(launch::javaOption);
        return launch;
    }

    private static Newsroom fill(Path jar, Path folder, int posts, int people) throws SQLException {
        try (var portal = launch(jar, folder, new Options(Map.of())).start().awaitReady()) {
            portal.stop();
        }
        long start = System.nanoTime();
        Newsroom newsroom;
        try (var writer = new NewsroomWriter(folder.resolve("data"))) {
            newsroom = writer.write(posts, people);
        }
        System.out.printf("%d posts and %d people written in %d s%n", posts, people, (System.nanoTime() - start) / 1_000_000_000L);
        return newsroom;
    }

    private static Set<PageLoad.Reading> ask(Path jar, Path folder, Newsroom newsroom, int readers, Options options) throws Exception {
        int connections = options.findNumber("connections").orElse(CONNECTIONS);
        int seconds = options.findNumber("seconds").orElse(SECONDS);
        int warmUp = options.findNumber("warm-up").orElse(PageLoad.WARM_UP_SECONDS);
        try (var portal = launch(jar, folder, options).start().awaitReady()) {
            List<String> cookies = Readers.signIn(portal, IntStream.range(0, readers).mapToObj(NewsroomWriter::login).toList());
            var load = new PageLoad(portal.port(), cookies);
            System.out.printf("%d readers, %d connections, %d s for each page after %d s of warm-up%n", readers, connections,
                    seconds, warmUp);
            System.out.printf("%-16s %9s %9s %9s %9s %9s%n", "page", "requests", "per s", "p50 ms", "p99 ms", "most ms");
            var missed = new ArrayList<String>();
            for (var page : pages(newsroom, readers).entrySet()) {
                load.run(page.getKey() + " (warm-up)", page.getValue(), connections, warmUp);
                PageLoad.Result result = load.run(page.getKey(), page.getValue(), connections, seconds);
                print(result, missed);
            }
            System.out.println(missed.isEmpty() ? "Every page keeps the promise: 250 a second, p99 of 150 ms."
                    : "Missed: " + String.join("; ", missed) + ".");
            portal.stop();
            return load.readings();
        }
    }

    private static Map<String, Function<Random, Question>> pages(Newsroom newsroom, int readers) {
        var pages = new LinkedHashMap<String, Function<Random, Question>>();
        pages.put("front page", random -> new Question("/propaganda/news", random.nextInt(readers), 0));
        pages.put("column list", random -> new Question("/propaganda/column?code=" + newsroom.column(random.nextInt(newsroom.columns().size()))
                + "&page=" + random.nextInt(FIRST_PAGES), random.nextInt(readers), 0));
        pages.put("post", random -> {
            long post = newsroom.open(random.nextInt(newsroom.openPosts().size()));
            return new Question("/propaganda/post?id=" + post, random.nextInt(readers), post);
        });
        return pages;
    }

    private static void print(PageLoad.Result result, List<String> missed) {
        double p99 = result.timings().percentile(0.99);
        System.out.printf("%-16s %9d %9.0f %9.1f %9.1f %9.1f%n", result.name(), result.requests(), result.perSecond(),
                result.timings().percentile(0.5), p99, result.timings().percentile(1));
        if (result.perSecond() < PROMISED_PER_SECOND) {
            missed.add("%s gives %.0f a second of %.0f".formatted(result.name(), result.perSecond(), PROMISED_PER_SECOND));
        }
        if (p99 > PROMISED_P99) {
            missed.add("%s has a p99 of %.0f ms, not %.0f".formatted(result.name(), p99, PROMISED_P99));
        }
    }

    /** Compares what readers got with what was counted, reading by reader and post. */
    private static void check(Path folder, Set<PageLoad.Reading> got) throws SQLException {
        Set<PageLoad.Reading> counted;
        try (var writer = new NewsroomWriter(folder.resolve("data"))) {
            counted = writer.readings();
        }
        var lost = new HashSet<>(got);
        lost.removeAll(counted);
        var invented = new HashSet<>(counted);
        invented.removeAll(got);
        System.out.printf("%d readings by distinct reader and post, %d rows counted, %d missing, %d too many%n", got.size(), counted.size(),
                lost.size(), invented.size());
        if (!lost.isEmpty() || !invented.isEmpty()) {
            System.out.println("Missed: readings are not counted exactly.");
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
