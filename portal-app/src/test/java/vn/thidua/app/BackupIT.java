package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.TestDatabase;

/** A backup that is taken while people work, brought back on the other database, and from there on the first one again. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class BackupIT {

    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(4);
    private static final List<String> QUESTIONS = List.of("", "thi đua", "sang kien", "\"Sở không giấy\"", "12/KH-SKHCN");

    @TempDir private Path folder;

    /** How many hits these questions have, for people who see different things. */
    private static List<Integer> answers(PortalProcess portal) {
        return Stream.of("admin", "vanphong", "bientap", "canbo").flatMap(login -> {
            PortalClient client = PortalClient.demo(portal, login);
            return QUESTIONS.stream().map(client::hits);
        }).toList();
    }

    private static HttpRequest asked(PortalProcess portal, String login) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + PortalClient.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(portal.uri("/api/v1/backup")).header("Authorization", "Basic " + pair)
                .POST(HttpRequest.BodyPublishers.noBody()).build();
    }

    private static void attach(PortalProcess portal, String document, String content) {
        String pair = Base64.getEncoder().encodeToString(("vanphong:" + PortalClient.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nTệp " + content + "\r\n--x--\r\n";
        HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.uri("/api/v1/files?owner=emulation.document:" + document))
                .header("Authorization", "Basic " + pair).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void download(PortalProcess portal, Path file) {
        try {
            HttpResponse<Path> answer = HttpClient.newHttpClient().send(asked(portal, "admin"), HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(PortalProcess.Launch launch, String... command) {
        try (PortalProcess process = launch.command(command).start()) {
            assertThat(process.await(COMMAND_LIMIT)).as(process.log()).isZero();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void goesFromH2ToPostgresqlAndBack() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path third = folder.resolve("third");
        TestDatabase server = TestDatabase.postgresql();
        String kept = Documents.word("duocluu");
        String tooLate = Documents.word("saukhiluu");
        List<Integer> answers;
        String path;
        try (PortalProcess portal = DemoPortal.launch(first).start().awaitReady()) {
            PortalClient officer = PortalClient.demo(portal, "vanphong");
            path = Documents.add(officer, Documents.document("Kế hoạch " + kept));
            attach(portal, path.substring(path.lastIndexOf('/') + 1), kept);
            await().atMost(Duration.ofSeconds(20)).until(() -> officer.hits(kept) == 1);
            answers = answers(portal);
            assertThat(portal.send(asked(portal, "vanphong")).statusCode()).isEqualTo(403);
            download(portal, folder.resolve("taken.zip"));
            Documents.add(officer, Documents.document("Kế hoạch " + tooLate));
            await().atMost(Duration.ofSeconds(20)).until(() -> officer.hits(tooLate) == 1);
            assertThat(portal.stop()).isZero();
        }
        run(DemoPortal.on(DemoPortal.launch(second), server), "restore", folder.resolve("taken.zip").toString());
        // An index of another life of the database, which knows a document that this one does not.
        copy(first.resolve("index"), second.resolve("index"));
        try (PortalProcess portal = DemoPortal.on(DemoPortal.launch(second), server).start().awaitReady()) {
            assertSame(portal, answers, path, kept, tooLate);
            assertThat(portal.stop()).isZero();
        }
        run(DemoPortal.on(DemoPortal.launch(second), server), "backup", folder.resolve("again.zip").toString());
        run(DemoPortal.launch(third), "restore", folder.resolve("again.zip").toString());
        try (PortalProcess portal = DemoPortal.launch(third).start().awaitReady()) {
            assertSame(portal, answers, path, kept, tooLate);
            PortalClient officer = PortalClient.demo(portal, "vanphong");
            String fresh = Documents.word("moiviet");
            Documents.add(officer, Documents.document("Kế hoạch " + fresh));
            await().atMost(Duration.ofSeconds(20)).until(() -> officer.hits(fresh) == 1);
        }
    }

    private static void assertSame(PortalProcess portal, List<Integer> answers, String path, String kept, String tooLate) {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        await().atMost(Duration.ofSeconds(60)).until(() -> officer.hits(kept) == 1);
        assertThat(officer.get(path).body()).contains(kept);
        String owner = "emulation.document:" + path.substring(path.lastIndexOf('/') + 1);
        String file = Documents.object(officer.get("/api/v1/files?owner=" + owner)).getJsonArray("items").getJsonObject(0).getString("content");
        assertThat(officer.get(file).body()).as("the attached file").isEqualTo("Tệp " + kept);
        assertThat(officer.hits(tooLate)).as("an index of another life is not believed").isZero();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(answers(portal)).isEqualTo(answers));
    }
}
