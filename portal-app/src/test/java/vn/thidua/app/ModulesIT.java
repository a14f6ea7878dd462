package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** The switches of built-in modules: what is switched off is gone, and comes back whole. */
@Tag("every-database")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class ModulesIT {

    private static final String HONORS = "/api/v1/modules/honors";

    private final PortalClient admin;
    private final PortalClient staff;

    ModulesIT(PortalProcess portal) {
        admin = PortalClient.demo(portal, "admin");
        staff = PortalClient.demo(portal, "canbo");
    }

    private JsonObject module(String id) {
        JsonArray all = PortalClient.json(admin.get("/api/v1/modules")).asJsonArray();
        return all.getValuesAs(JsonObject.class).stream().filter(one -> one.getString("id").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyModuleOfThePortalIsListedAndWorks() {
        for (String id : new String[] {"core", "emulation", "honors", "propaganda"}) {
            JsonObject module = module(id);
            assertThat(module.getString("state")).as(id).isEqualTo("ENABLED");
            assertThat(module.getString("version")).isNotBlank();
            assertThat(module.getString("schemaVersion")).isNotBlank();
            assertThat(module.getInt("documents")).as(id).isPositive();
            assertThat(module.isNull("cause")).isTrue();
        }
    }

    @Test
    void onlyAdministratorsSeeAndSwitch() {
        assertThat(staff.get("/api/v1/modules").statusCode()).isEqualTo(403);
        assertThat(staff.send("PATCH", HONORS, "{\"enabled\":false}").statusCode()).isEqualTo(403);
        assertThat(staff.get("/admin/modules").statusCode()).isEqualTo(403);
        assertThat(module("honors").getString("state")).isEqualTo("ENABLED");
    }

    @Test
    void whatCannotBeSwitchedSaysWhy() {
        assertThat(admin.send("PATCH", "/api/v1/modules/core", "{\"enabled\":false}").statusCode()).isEqualTo(409);
        assertThat(admin.send("PATCH", "/api/v1/modules/nothing", "{\"enabled\":false}").statusCode()).isEqualTo(404);
        assertThat(admin.send("PATCH", HONORS, "{}").statusCode()).isEqualTo(400);
        assertThat(admin.send("PATCH", HONORS, "{\"enabled\":\"maybe\"}").statusCode()).isEqualTo(400);
        assertThat(admin.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aModuleThatIsSwitchedOffIsGoneAndComesBackWhole() {
        int models = Documents.object(staff.get("/api/v1/honors/models")).getInt("total");
        int hits = typed(staff);
        assertThat(models).isPositive();
        assertThat(hits).isPositive();
        int all = staff.hits("");
        assertThat(admin.send("PATCH", HONORS, "{\"enabled\":false}").statusCode()).isEqualTo(200);
        try {
            assertThat(module("honors").getString("state")).isEqualTo("DISABLED");
            for (String path : new String[] {"/api/v1/honors/models", "/honors/models", "/api/v1/honors/models/1",
                "/api/v1/honors/awards", "/honors/awards"}) {
                assertThat(staff.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(staff.get("/api/v1/honors/models").headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
            assertThat(staff.get("/").body()).doesNotContain("/honors/");
            assertThat(typed(staff)).isZero();
            assertThat(staff.hits("")).isEqualTo(all - hits);
            assertThat(staff.search("").getJsonObject("facets").toString()).doesNotContain("honors.");
            assertThat(Documents.object(staff.get("/api/v1/me")).getJsonObject("permissions").keySet())
                    .noneMatch(permission -> permission.startsWith("honors."));
            assertThat(staff.get("/emulation/documents").statusCode()).isEqualTo(200);
        } finally {
            assertThat(admin.send("PATCH", HONORS, "{\"enabled\":true}").statusCode()).isEqualTo(200);
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(typed(staff)).isEqualTo(hits));
        assertThat(Documents.object(staff.get("/api/v1/honors/models")).getInt("total")).isEqualTo(models);
        assertThat(staff.get("/honors/models").statusCode()).isEqualTo(200);
        assertThat(staff.get("/").body()).contains("/honors/models");
    }

    private static int typed(PortalClient client) {
        return Documents.object(client.get("/api/v1/search?q=&type=honors.model&type=honors.award")).getInt("total");
    }
}
