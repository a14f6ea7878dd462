package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalProcess;

/** Starts the packaged portal.jar as people do, and makes its start fail in every way that we know of. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LauncherIT {

    private static final Duration FAILURE_LIMIT = Duration.ofSeconds(60);

    private static final String SLOW_SERVLET = """
            package vn.thidua.sample;
            import jakarta.servlet.annotation.WebServlet;
            import jakarta.servlet.http.*;
            @WebServlet("/sample/slow")
            public class SlowServlet extends HttpServlet {
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    try {
                        Thread.sleep(3000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    response.getWriter().print("done");
                }
            }
            """;

    @TempDir private Path folder;

    private PortalProcess.Launch portal() {
        return PortalProcess.of(PortalProcess.jar(), folder.resolve("data"))
                .set("portal.modules.dir", folder.resolve("modules").toString());
    }

    private static String failure(PortalProcess.Launch launch) {
        try (PortalProcess process = launch.start()) {
            assertThat(process.await(FAILURE_LIMIT)).as(process.log()).isNotZero();
            assertThat(process.errors().lines()).as(process.log()).hasSize(1);
            return process.errors().strip();
        }
    }

    @Test
    void startsStopsAndStartsAgain() throws IOException {
        try (PortalProcess first = portal().start().awaitReady()) {
            assertThat(first.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(first.output()).containsPattern("Portal 1\\.0\\.0 is ready at http://localhost:[0-9]+/ \\(H2; started in ");
            assertThat(first.errors()).as("nothing but failures goes to the error stream").isEmpty();
            assertThat(first.get("/health/live").headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertThat(first.stop()).as(first.log()).isZero();
            assertThat(first.errors()).isEmpty();
        }
        Path unpacked = folder.resolve("data/work/runtime");
        var before = Files.getLastModifiedTime(unpacked);
        try (PortalProcess second = portal().start().awaitReady()) {
            assertThat(Files.getLastModifiedTime(unpacked)).as("nothing is unpacked again").isEqualTo(before);
            second.kill();
        }
        ModuleJar.of("sample").source("vn.thidua.sample.SlowServlet", SLOW_SERVLET).write(folder.resolve("modules/sample.jar"));
        Files.delete(folder.resolve("data/work/app-unpacked.txt"));
        Files.delete(folder.resolve("data/work/app/WEB-INF/web.xml"));
        try (PortalProcess third = portal().start().awaitReady()) {
            assertThat(folder.resolve("data/work/app/WEB-INF/web.xml")).as("a killed unpacking is done again").exists();
            assertThat(third.get("/sample/slow").statusCode()).as("the container kept nothing of the last start").isNotEqualTo(404);
            assertThat(third.output()).doesNotContain("SEVERE");
        }
    }

    @Test
    void requestsInFlightAreAnsweredBeforeItStops() throws Exception {
        ModuleJar.of("sample").source("vn.thidua.sample.SlowServlet", SLOW_SERVLET).write(folder.resolve("modules/sample.jar"));
        try (PortalProcess process = portal().start().awaitReady()) {
            CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(
                    () -> process.send(HttpRequest.newBuilder(process.uri("/sample/slow")).build()));
            Thread.sleep(1000);
            process.terminate();
            HttpResponse<String> answer = slow.get(30, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as("a module may need a sign-in by now").isIn(200, 302, 303, 401, 403);
            assertThat(process.await(FAILURE_LIMIT)).isZero();
        }
    }

    @Test
    void weirdRequestsGetAClientError() throws IOException {
        try (PortalProcess process = portal().start().awaitReady()) {
            assertThat(raw(process, "GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(100_000) + "\r\n\r\n")).contains(" 4");
            assertThat(raw(process, "GET /\0\1 HTTP/1.1\r\nHost: a\r\n\r\n")).contains(" 4");
            assertThat(raw(process, "GET /%zz%c3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).contains(" 4");
            assertThat(raw(process, "GET /health/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).contains(" 400");
            assertThat(raw(process, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: zz\r\n\r\n")).contains(" 4");
            assertThat(process.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    /** The status line that the portal answers with; empty when it only closes the connection. */
    private static String raw(PortalProcess process, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), process.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return answer.isEmpty() ? "closed: 4" : answer;
        } catch (java.net.SocketException e) {
            return "reset: 4";
        }
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failure(portal().set("portal.http.port", Integer.toString(taken.getLocalPort()))))
                    .contains("Cannot listen on port " + taken.getLocalPort()).contains("portal.http.port");
        }
    }

    @Test
    void settingsThatAreBad() throws IOException {
        assertThat(failure(portal().set("portal.http.port", "80a"))).contains("portal.http.port '80a'");
        assertThat(failure(portal().set("portal.htp.port", "8080"))).contains("did you mean portal.http.port?");
        assertThat(failure(portal().variable("PORTAL_DEMO", "yes"))).contains("portal.demo 'yes' (PORTAL_DEMO)");
        assertThat(failure(portal().set("portal.http.address", "no-such-host.invalid"))).contains("no such address");
        assertThat(failure(portal().command("fly"))).contains("Unknown command 'fly'");
        Path alone = Files.createDirectories(folder.resolve("alone")).resolve("portal.jar");
        Files.copy(PortalProcess.jar(), alone);
        Files.writeString(alone.resolveSibling("portal.properties"), "portal.db.pasword = bí mật\n");
        assertThat(failure(PortalProcess.of(alone, folder.resolve("data"))))
                .contains("portal.db.pasword (portal.properties); did you mean portal.db.password?").doesNotContain("bí mật");
    }

    @Test
    void anUnknownVariableIsOnlyWarnedAbout() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var process = portal().variable("PORTAL_HTP_PORT", "1")
                        .set("portal.http.port", Integer.toString(taken.getLocalPort())).start()) {
            process.await(FAILURE_LIMIT);
            assertThat(process.output()).contains("PORTAL_HTP_PORT").contains("did you mean PORTAL_HTTP_PORT?");
        }
    }

    @Test
    void aDatabaseThatCannotBeUsed() throws Exception {
        assertThat(failure(portal().set("portal.db.url", "jdbc:postgresql://127.0.0.1:1/portal")))
                .contains("Cannot use the database jdbc:postgresql://127.0.0.1:1/portal");
        String url = "jdbc:h2:file:" + folder.resolve("other").resolve("portal");
        try (Connection connection = DriverManager.getConnection(url, "portal", "right")) {
            assertThat(failure(portal().set("portal.db.url", url).set("portal.db.password", "right")))
                    .contains("is in use by another process");
            assertThat(connection.isClosed()).isFalse();
        }
        assertThat(failure(portal().set("portal.db.url", url).set("portal.db.password", "wrong-word")))
                .contains("Cannot use the database").contains("Wrong user name or password").doesNotContain("wrong-word");
    }

    @Test
    void commandsSaveAndRestoreAPortalThatIsStopped() {
        String file = folder.resolve("saved.zip").toString();
        try (PortalProcess running = portal().start().awaitReady()) {
            assertThat(failure(portal().command("backup", file))).contains("is running", "over REST");
            assertThat(failure(portal().command("restore", file))).contains("is running");
            assertThat(failure(portal().command("reindex"))).contains("/api/v1/search/reindex");
            assertThat(running.stop()).isZero();
        }
        assertThat(success(portal().command("backup", file))).contains("Saved ", file);
        assertThat(success(portal().set("portal.data.dir", folder.resolve("other").toString()).command("restore", file)))
                .contains("Restored ");
        assertThat(failure(portal().command("restore", PortalProcess.jar().toString()))).contains("no backup of this portal");
        assertThat(success(portal().command("reindex"))).contains("at its next start");
        assertThat(folder.resolve("data/index/REBUILD")).exists();
        assertThat(success(portal().command("help"))).contains("portal.http.port", "PORTAL_DATA_DIR");
    }

    private static String success(PortalProcess.Launch launch) {
        try (PortalProcess process = launch.start()) {
            assertThat(process.await(FAILURE_LIMIT)).as(process.log()).isZero();
            return process.output();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDataFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(failure(portal().set("portal.data.dir", file.resolve("data").toString()))).contains("cannot be written");
    }

    @Test
    void twoPortalsDoNotShareADataFolder() {
        try (PortalProcess first = portal().start().awaitReady()) {
            assertThat(failure(portal())).contains("is in use by another running portal");
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void modulesThatDoNotFitAreLeftOutAndTheOthersRun() throws IOException {
        Path modules = folder.resolve("modules");
        ModuleJar.of("good").source("vn.thidua.sample.SlowServlet", SLOW_SERVLET).write(modules.resolve("good.jar"));
        ModuleJar.of("good").write(modules.resolve("second-good.jar"));
        ModuleJar.of("future").attribute("Portal-Spi-Version", "2").write(modules.resolve("future.jar"));
        ModuleJar.of("plain").withoutAttribute("Portal-Module-Class").write(modules.resolve("plain.jar"));
        ModuleJar.of("broken").source("vn.thidua.sample.Parent", "package vn.thidua.sample; public class Parent { }")
                .source("vn.thidua.sample.Child", "package vn.thidua.sample; public class Child extends Parent { }")
                .withhold("vn.thidua.sample.Parent").write(modules.resolve("broken.jar"));
        ModuleJar.of("caller").source("vn.thidua.core.Gone", "package vn.thidua.core; public class Gone { public void go() { } }")
                .source("vn.thidua.sample.Caller",
                        "package vn.thidua.sample; class Caller { void call() { new vn.thidua.core.Gone().go(); } }")
                .withhold("vn.thidua.core.Gone").write(modules.resolve("caller.jar"));
        ModuleJar.of("other").attribute("Portal-Module-Class", "java.lang.String").write(modules.resolve("other.jar"));
        Files.writeString(modules.resolve("text.jar"), "this is no zip");
        try (PortalProcess process = portal().start().awaitReady()) {
            assertThat(process.get("/sample/slow").statusCode()).isNotEqualTo(404);
            assertThat(Files.readString(folder.resolve("data/work/app").resolve(DroppedInModules.REPORT)).lines())
                    .satisfiesExactly(
                            line -> assertThat(line).contains("broken.jar", "vn.thidua.sample.Child does not link"),
                            line -> assertThat(line).contains("caller.jar", "there is no class vn.thidua.core.Gone"),
                            line -> assertThat(line).contains("future.jar", "\"id\":\"future\"", "\"version\":\"0.9\"", "version 2"),
                            line -> assertThat(line).contains("other.jar", "is no PortalModule"),
                            line -> assertThat(line).contains("plain.jar", "no Portal-Module-Class"),
                            line -> assertThat(line).contains("second-good.jar", "belongs to good.jar already"),
                            line -> assertThat(line).contains("text.jar", "\"id\":null", "no readable jar"));
        }
        Files.delete(modules.resolve("good.jar"));
        try (PortalProcess process = portal().start().awaitReady()) {
            assertThat(process.get("/sample/slow").statusCode()).as("a jar that is gone leaves nothing").isNotEqualTo(200);
            assertThat(process.output()).doesNotContain("SEVERE");
        }
    }

    @Test
    void aModuleThatStopsTheDeploymentIsTakenOutAndTheOthersRun() throws IOException {
        Path modules = folder.resolve("modules");
        ModuleJar.of("good").source("vn.thidua.sample.SlowServlet", SLOW_SERVLET).write(modules.resolve("good.jar"));
        ModuleJar.of("sample").source("vn.thidua.sample.Impossible", """
                package vn.thidua.sample;
                @jakarta.enterprise.context.ApplicationScoped
                class Impossible {
                    interface NobodyBringsIt { }
                    @jakarta.inject.Inject private NobodyBringsIt missing;
                }
                """).write(modules.resolve("sample.jar"));
        try (PortalProcess process = portal().start().awaitReady()) {
            assertThat(process.get("/health").statusCode()).as(process.get("/health").body()).isEqualTo(200);
            assertThat(Files.readString(folder.resolve("data/work/app").resolve(DroppedInModules.REPORT)).lines())
                    .satisfiesExactly(line -> assertThat(line).contains("sample.jar", "the portal does not start with it")
                            .contains("NobodyBringsIt"));
            assertThat(process.get("/sample/slow").statusCode()).isNotEqualTo(404);
            assertThat(process.output()).doesNotContain("SEVERE");
        }
    }

    @Test
    void aRefusalOfTheApplicationIsPassedOnWordForWord() throws IOException {
        ModuleJar.of("sample").source("vn.thidua.sample.Refusal", """
                package vn.thidua.sample;
                import jakarta.servlet.annotation.WebListener;
                import jakarta.servlet.*;
                @WebListener
                public class Refusal implements ServletContextListener {
                    @Override public void contextInitialized(ServletContextEvent event) {
                        System.setProperty("portal.start.failure", "The moon is in the wrong house");
                        throw new IllegalStateException("refused");
                    }
                }
                """).write(folder.resolve("modules/sample.jar"));
        try (PortalProcess process = portal().start().awaitReady()) {
            assertThat(Files.readString(folder.resolve("data/work/app").resolve(DroppedInModules.REPORT)))
                    .contains("the portal does not start with it: The moon is in the wrong house\"");
            assertThat(process.get("/health").statusCode()).as(process.get("/health").body()).isEqualTo(200);
        }
    }

    @Test
    void startsOnTheNewestJdkOfThisMachine() throws IOException {
        Optional<Path> newest = newestJdk();
        if (newest.isPresent()) {
            try (PortalProcess process = portal().javaHome(newest.get()).variable("LC_ALL", "C").start().awaitReady()) {
                assertThat(process.get("/health/live").statusCode()).isEqualTo(200);
                assertThat(process.stop()).as(process.log()).isZero();
            }
        }
    }

    private static Optional<Path> newestJdk() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(all)) {
            List<Path> jdks = folders.filter(jdk -> Files.isExecutable(jdk.resolve("bin/java"))).toList();
            return jdks.stream().max(Comparator.comparingInt(LauncherIT::major));
        }
    }

    private static int major(Path jdk) {
        String digits = jdk.getFileName().toString().replaceAll("^[^0-9]*(?:1\\.)?([0-9]+).*$", "$1");
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
