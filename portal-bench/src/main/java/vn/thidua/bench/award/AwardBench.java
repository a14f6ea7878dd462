package vn.thidua.bench.award;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.bench.Options;
import vn.thidua.bench.search.Timings;
import vn.thidua.core.table.TableWriter;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/**
 * {@code bench awards [--awards 20000] [--people 5000] [--requests 200] [--jar portal.jar]}: a portal with 512 MB of heap takes in so
 * many people and their awards as XLSX over REST, then the same awards again. Prints the seconds and what the portal counted, and how
 * long the pages of the register take with all of them.
 */
public final class AwardBench {

    private static final int AWARDS = 20_000;
    private static final int PEOPLE = 5_000;
    private static final int REQUESTS = 200;
    private static final double NANOS = 1e9;
    private static final String BOUNDARY = "ranh-gioi";
    private static final Path JAR = Path.of("portal-app", "target", "portal.jar");
    private static final List<String> PAGES = List.of("/honors/awards", "/honors/awards?page=200", "/honors/awards?q=nguyen+thi+hoa",
            "/honors/awards?year=2020&code=LDTT", "/honors/statistics?year=2020", "/honors/statistics");

    private AwardBench() { }

    public static void run(Options options) throws Exception {
        if (!Set.of("awards", "people", "requests", "jar").containsAll(options.values().keySet())) {
            throw new IllegalArgumentException("bench awards knows --awards, --people, --requests and --jar only");
        }
        Path jar = options.find("jar").map(Path::of).orElse(JAR);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no " + jar + "; ./portal build makes it");
        }
        int people = options.findNumber("people").orElse(PEOPLE);
        int awards = options.findNumber("awards").orElse(AWARDS);
        var lists = new GeneratedAwards(people);
        Path folder = Files.createTempDirectory("bench-awards-");
        try (var portal = PortalProcess.of(jar, folder.resolve("data")).set("portal.demo", "true")
                .set("portal.modules.dir", folder.resolve("modules").toString()).javaOption("-Xmx512m").start().awaitReady()) {
            upload(portal, "admin", "/api/v1/people/import", lists.people());
            byte[] list = TableWriter.xlsx(lists.awards(awards));
            System.out.printf("The list of %d awards of %d people has %d kB.%n", awards, people, list.length / 1024);
            upload(portal, "vanphong", "/api/v1/honors/awards/import?dryRun=true", list);
            upload(portal, "vanphong", "/api/v1/honors/awards/import", list);
            upload(portal, "vanphong", "/api/v1/honors/awards/import", list);
            ask(portal, options.findNumber("requests").orElse(REQUESTS));
        } finally {
            delete(folder);
        }
    }

    private static void upload(PortalProcess portal, String login, String path, List<List<String>> rows) throws IOException {
        upload(portal, login, path, TableWriter.xlsx(rows));
    }

    private static void upload(PortalProcess portal, String login, String path, byte[] list) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(list);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String pair = login + ":" + PortalClient.DEMO_PASSWORD;
        long start = System.nanoTime();
        HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
        System.out.printf("%-48s %6.1f s  %s%n", path, (System.nanoTime() - start) / NANOS,
                answer.body().substring(0, Math.min(answer.body().length(), 200)));
    }

    private static void ask(PortalProcess portal, int requests) {
        var reader = PortalClient.demo(portal, "canbo");
        System.out.printf("%-44s %9s %9s%n", "page", "p50 ms", "p99 ms");
        for (String page : PAGES) {
            for (int i = 0; i < requests / 4; i++) {
                reader.get(page);
            }
            var timings = new Timings();
            for (int i = 0; i < requests; i++) {
                long start = System.nanoTime();
                reader.get(page);
                timings.add(System.nanoTime() - start);
            }
            System.out.printf("%-44s %9.1f %9.1f%n", page, timings.percentile(0.5), timings.percentile(0.99));
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
