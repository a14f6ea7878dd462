package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.TestDatabase;

/** What the portal does while something that it needs is gone, and that it goes on by itself when it is back. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TroubleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DISK_MEGABYTES = 500;
    private static final int KILOBYTE = 1024;
    private static final int LARGE_BODY = 400 * KILOBYTE;

    @TempDir private Path folder;

    private static String document(String title, int length) {
        var body = new StringBuilder(length);
        for (int i = 0; body.length() < length; i++) {
            body.append(Integer.toString(i * 7919, Character.MAX_RADIX)).append(' ');
        }
        return "{\"kind\":\"PLAN\",\"number\":\"\",\"issuer\":\"Sở\",\"issuedOn\":\"2026-01-05\",\"title\":\"%s\",\"body\":\"%s\"}"
                .formatted(title, body);
    }

    private static HttpResponse<String> write(PortalClient client, String title, int length) {
        return client.post("/api/v1/emulation/documents", document(title, length));
    }

    private static void awaitHealth(PortalProcess portal, int status) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(portal.get("/health/ready").statusCode()).isEqualTo(status));
    }

    @Test
    void aDatabaseThatGoesAwayIsReportedAndUsedAgainWhenItIsBack() throws Exception {
        Path files = folder.resolve("postgresql");
        int port = PortalProcess.freePort();
        EmbeddedPostgres server = server(files, port);
        var database = new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
        try (PortalProcess portal = DemoPortal.on(DemoPortal.launch(folder.resolve("data")), database).start().awaitReady()) {
            PortalClient officer = PortalClient.demo(portal, "vanphong");
            assertThat(write(officer, "Trước khi mất kết nối", KILOBYTE).statusCode()).isEqualTo(201);
            server.close();
            awaitHealth(portal, 503);
            assertThat(portal.get("/health/ready").body()).contains("\"database\":\"false\"");
            assertThat(portal.get("/health/live").statusCode()).as("there is no need to restart it").isEqualTo(200);
            HttpResponse<String> refused = write(officer, "Trong khi mất kết nối", KILOBYTE);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.body()).contains("Chưa kết nối được cơ sở dữ liệu");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            server = server(files, port);
            awaitHealth(portal, 200);
            assertThat(write(officer, "Sau khi kết nối lại", KILOBYTE).statusCode()).isEqualTo(201);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(officer.hits("\"Sau khi kết nối lại\"")).isEqualTo(1));
            assertThat(officer.hits("\"Trước khi mất kết nối\"")).isEqualTo(1);
            assertThat(officer.hits("\"Trong khi mất kết nối\"")).as("nothing half-written").isZero();
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres server(Path files, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false).setPort(port).start();
    }

    @Test
    void aFullDiskIsReportedAndTheNextWriteAfterItIsKept() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK_MEGABYTES + "m", "tmpfs", disk.toString()),
                "A small disk can be mounted here only by root of a Linux that allows it");
        try (PortalProcess portal = DemoPortal.launch(disk.resolve("data")).start().awaitReady()) {
            PortalClient officer = PortalClient.demo(portal, "vanphong");
            int stored = write(officer, "Ổ đĩa đầy", LARGE_BODY).statusCode() == 201 ? 1 : 0;
            Path filler = fill(disk);
            HttpResponse<String> answer = write(officer, "Ổ đĩa đầy", LARGE_BODY);
            for (; answer.statusCode() == 201; answer = write(officer, "Ổ đĩa đầy", LARGE_BODY)) {
                stored++;
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(503, 507);
            assertThat(answer.body()).contains("đã đầy");
            assertThat(portal.get("/health/ready").body()).contains("\"name\":\"disk\",\"status\":\"DOWN\"");
            assertThat(officer.get("/api/v1/emulation/documents").statusCode()).as("reading goes on").isEqualTo(200);
            Files.delete(filler);
            awaitHealth(portal, 200);
            await().atMost(PATIENCE).untilAsserted(
                    () -> assertThat(write(officer, "Ổ đĩa đã có chỗ", KILOBYTE).statusCode()).isEqualTo(201));
            int expected = stored;
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(officer.hits("\"Ổ đĩa đầy\"")).isEqualTo(expected));
            assertThat(officer.hits("\"Ổ đĩa đã có chỗ\"")).isPositive();
        } finally {
            run("umount", "--lazy", disk.toString());
        }
    }

    /** Writes a file until nothing more goes in. */
    private static Path fill(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[64 * KILOBYTE];
            for (int i = 0; i < DISK_MEGABYTES * 16; i++) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(disk).getUsableSpace()).isLessThan(KILOBYTE * KILOBYTE);
        }
        return filler;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void behindAProxyItSpeaksAsTheProxyIsSpokenTo() {
        try (PortalProcess portal = DemoPortal.launch(folder.resolve("data")).set("portal.http.proxy", "true").start().awaitReady()) {
            HttpResponse<String> plain = portal.get("/signin");
            assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
            HttpResponse<String> secure = through(portal, "/signin", "https");
            assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(sessionCookie(portal, "https")).contains("Secure", "HttpOnly", "SameSite");
            assertThat(sessionCookie(portal, "http")).as("or no browser would send it back").doesNotContain("Secure");
            HttpResponse<String> away = through(portal, "/emulation/documents", "https");
            assertThat(away.statusCode()).isIn(302, 303);
            assertThat(away.headers().firstValue("Location").orElseThrow()).doesNotStartWith("http:");
            assertThat(through(portal, "/metrics", "https").statusCode()).as("a stranger behind the proxy is no local caller")
                    .isNotEqualTo(200);
        }
    }

    /** The cookie of a session that begins through the proxy. */
    private static String sessionCookie(PortalProcess portal, String scheme) {
        String form = Map.of("signin", "signin", "signin:username", "canbo", "signin:password", PortalClient.DEMO_PASSWORD,
                "signin:submit", "x", "jakarta.faces.ViewState", "stateless").entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.uri("/signin"))
                .header("X-Forwarded-Proto", scheme).header("X-Forwarded-For", "10.1.2.3")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("portal-session="))
                .findFirst().orElseThrow(() -> new AssertionError(answer + "\n" + answer.body()));
    }

    private static HttpResponse<String> through(PortalProcess portal, String path, String scheme) {
        return portal.send(HttpRequest.newBuilder(portal.uri(path)).header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-For", "10.1.2.3").build());
    }
}
