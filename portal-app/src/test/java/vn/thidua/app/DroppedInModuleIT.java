package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.ModuleJar;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A module that comes as a jar in the modules folder: from its first start to the day on which it is gone. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DroppedInModuleIT {

    private static final Path SAMPLE = Path.of("src", "test", "sample-module");
    private static final String GIVEN = "Mot-mat-khau-thu-9";
    private static final String OWN = "Mat-khau-cua-rieng-7";
    private static final String REST = "/api/v1/feedback/suggestions";
    private static final String PAGE = "/feedback/suggestions";
    private static final String TITLE = "Nên có chỗ để xe đạp điện";

    @TempDir private Path folder;
    private boolean chosen;

    private PortalProcess portal() {
        return PortalProcess.of(PortalProcess.jar(), folder.resolve("data"))
                .set("portal.modules.dir", folder.resolve("modules").toString())
                .set("portal.admin.password", GIVEN).start().awaitReady();
    }

    /** The administrator, who had to choose a password of his own at the first start. */
    private PortalClient admin(PortalProcess portal) {
        if (!chosen) {
            PortalClient.basic(portal, "admin", GIVEN).changePassword(GIVEN, OWN);
            chosen = true;
        }
        return PortalClient.basic(portal, "admin", OWN);
    }

    private Path drop() {
        return ModuleJar.ofFolder("feedback", "vn.thidua.feedback.FeedbackModule", SAMPLE)
                .write(folder.resolve("modules/feedback.jar"));
    }

    private static JsonObject module(PortalClient admin, String id) {
        JsonArray modules = PortalClient.json(admin.get("/api/v1/modules")).asJsonArray();
        return modules.getValuesAs(JsonObject.class).stream().filter(module -> module.getString("id").equals(id))
                .findFirst().orElseThrow(() -> new AssertionError(id + " is not among " + modules));
    }

    private static void switchTo(PortalClient admin, boolean enabled) {
        var answer = admin.send("PATCH", "/api/v1/modules/feedback", "{\"enabled\":" + enabled + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitHits(PortalClient client, int hits) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(client.hits("xe đạp điện")).isEqualTo(hits));
    }

    private static void assertEverythingWorks(PortalClient admin) {
        assertThat(admin.get(REST).body()).contains(TITLE);
        assertThat(admin.get(PAGE).body()).contains(TITLE, "Gửi góp ý");
        assertThat(admin.get("/").body()).as("menu entry and card").contains("href=\"" + PAGE + "\"", "Góp ý mới", TITLE);
        awaitHits(admin, 1);
        assertThat(PortalClient.json(admin.get("/api/v1/search/suggest?q=nen%20co%20cho")).asJsonObject().toString())
                .contains(TITLE);
    }

    private static void assertNothingIsThere(PortalClient admin) {
        assertThat(admin.get(REST).statusCode()).isEqualTo(404);
        assertThat(admin.post(REST, "{\"title\":\"x\"}").statusCode()).isEqualTo(404);
        assertThat(admin.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(admin.get("/").body()).doesNotContain(PAGE, "Góp ý mới", TITLE);
        JsonObject answer = admin.search("xe đạp điện");
        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.getJsonObject("facets").toString()).doesNotContain("feedback");
        assertThat(admin.get("/api/v1/search/suggest?q=nen%20co%20cho").body()).doesNotContain(TITLE);
        assertOthersWork(admin);
    }

    private static void assertOthersWork(PortalClient admin) {
        for (String path : List.of("/", "/emulation/documents", "/api/v1/emulation/documents", "/propaganda/posts",
                "/api/v1/propaganda/posts", "/honors/models", "/api/v1/honors/models", "/admin/modules")) {
            assertThat(admin.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void fromItsFirstStartToTheDayOnWhichItIsGone() throws IOException {
        Path jar = drop();
        try (PortalProcess portal = portal()) {
            PortalClient admin = admin(portal);
            assertThat(module(admin, "feedback").getString("state")).isEqualTo("ENABLED");
            assertThat(module(admin, "feedback").getString("version")).isEqualTo("1.2.0");
            assertThat(module(admin, "feedback").getString("schemaVersion")).isEqualTo("1");
            var written = admin.post(REST, "{\"title\":\"" + TITLE + "\",\"body\":\"Sân sau còn trống.\"}");
            assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
            assertEverythingWorks(admin);
            assertThat(module(admin, "feedback").getInt("documents")).isEqualTo(1);
            switchTo(admin, false);
            assertNothingIsThere(admin);
            assertThat(module(admin, "feedback").getString("state")).isEqualTo("DISABLED");
            switchTo(admin, true);
            assertEverythingWorks(admin);
            switchTo(admin, false);
            assertThat(portal.stop()).isZero();
        }
        try (PortalProcess portal = portal()) {
            PortalClient admin = admin(portal);
            assertThat(module(admin, "feedback").getString("state")).as("a restart keeps the switch").isEqualTo("DISABLED");
            assertNothingIsThere(admin);
            switchTo(admin, true);
            assertEverythingWorks(admin);
            assertThat(portal.stop()).isZero();
        }
        Files.delete(jar);
        try (PortalProcess portal = portal()) {
            PortalClient admin = admin(portal);
            assertNothingIsThere(admin);
            assertThat(admin.get("/api/v1/modules").body()).doesNotContain("feedback");
            assertThat(portal.stop()).isZero();
        }
        drop();
        try (PortalProcess portal = portal()) {
            assertEverythingWorks(admin(portal));
        }
    }

    @Test
    void brokenOnesAreReportedWhileAllOthersRun() {
        drop();
        Path modules = folder.resolve("modules");
        module("torn", "db/torn").resource("db/torn/V1__ok.sql", "create table torn_thing (id bigint primary key);")
                .resource("db/torn/V2__torn.sql", "alter table torn_nothing add column x int;").write(modules.resolve("torn.jar"));
        module("loose", null).source("vn.thidua.loose.Parent", "package vn.thidua.loose; public class Parent { }")
                .source("vn.thidua.loose.Child", "package vn.thidua.loose; public class Child extends Parent { }")
                .withhold("vn.thidua.loose.Parent").write(modules.resolve("loose.jar"));
        module("future", null).attribute("Portal-Spi-Version", "99").write(modules.resolve("future.jar"));
        try (PortalProcess portal = portal()) {
            PortalClient admin = admin(portal);
            assertThat(module(admin, "torn").getString("state")).isEqualTo("FAILED");
            assertThat(module(admin, "torn").getString("cause")).containsIgnoringCase("torn_nothing");
            assertThat(module(admin, "loose").getString("state")).isEqualTo("LEFT_OUT");
            assertThat(module(admin, "loose").getString("cause")).contains("vn.thidua.loose.Child does not link");
            assertThat(module(admin, "future").getString("state")).isEqualTo("LEFT_OUT");
            assertThat(module(admin, "future").getString("cause")).contains("99");
            assertThat(admin.get("/admin/modules").body()).containsIgnoringCase("torn_nothing").contains("loose", "future");
            assertThat(admin.send("PATCH", "/api/v1/modules/torn", "{\"enabled\":true}").statusCode()).isEqualTo(409);
            assertThat(admin.get("/torn/anything").statusCode()).isEqualTo(404);
            assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
            admin.post(REST, "{\"title\":\"" + TITLE + "\"}");
            assertEverythingWorks(admin);
            assertOthersWork(admin);
        }
    }

    private static ModuleJar module(String id, String migrations) {
        String name = "vn.thidua." + id + ".TheModule";
        String tables = migrations == null ? "" : """
                @Override public java.util.Optional<String> migrations() { return java.util.Optional.of("%s"); }
                """.formatted(migrations);
        return ModuleJar.of(id, name).source(name, """
                package vn.thidua.%s;
                import vn.thidua.core.spi.*;
                @jakarta.enterprise.context.ApplicationScoped
                public class TheModule implements PortalModule {
                    @Override public ModuleId id() { return ModuleId.of("%s"); }
                    @Override public String version() { return "0.9"; }
                    @Override public String messages() { return "vn.thidua.core.Messages"; }
                    %s
                }
                """.formatted(id, id, tables));
    }
}
