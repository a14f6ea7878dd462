package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Who gets in, how, and what each role of the demo department finds there. */
@Tag("every-database")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class SignInIT {

    private static final Set<String> READING = Set.of("core.directory.view", "emulation.document.view", "honors.model.view",
            "propaganda.post.view");

    /** What each role has beyond reading, as far as these four modules go. */
    private static final Map<String, Set<String>> BEYOND = Map.of(
            "vanphong", Set.of("emulation.document.edit", "emulation.document.view-inner", "honors.model.edit",
                    "honors.model.inner", "honors.adoption.edit", "core.person.view-private"),
            "bientap", Set.of("propaganda.post.edit", "propaganda.post.publish", "propaganda.talk.moderate"),
            "lanhdao", Set.of("emulation.document.view-inner", "honors.model.view-inner", "honors.model.approve", "core.person.view-private",
                    "propaganda.post.approve", "propaganda.post.publish"),
            "truongphong", Set.of("emulation.document.view-inner", "honors.model.view-inner", "honors.model.verify", "honors.adoption.edit",
                    "core.person.view-private", "propaganda.post.edit"),
            "canbo", Set.of());

    private static final Set<String> GUARDED = Set.of("emulation.document.edit", "emulation.document.view-inner",
            "honors.model.edit", "honors.model.view-inner", "honors.model.inner", "honors.model.approve", "honors.model.verify",
            "honors.adoption.edit", "propaganda.post.edit", "propaganda.post.approve", "propaganda.post.publish",
            "propaganda.talk.moderate", "propaganda.column.manage", "core.person.view-private",
            "core.person.edit", "core.unit.edit", "core.account.manage", "core.role.manage", "core.rights.view",
            "core.module.manage", "core.search.manage", "core.backup.take", "core.mail.manage", "core.audit.view");

    private final PortalProcess portal;

    SignInIT(PortalProcess portal) {
        this.portal = portal;
    }

    private static JsonObject me(PortalClient client) {
        return Documents.object(client.get("/api/v1/me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "bientap", "lanhdao", "truongphong", "canbo"})
    void everyRoleMayWhatItIsThereFor(String login) {
        JsonObject me = me(PortalClient.demo(portal, login));
        assertThat(me.getString("login")).isEqualTo(login);
        assertThat(me.getString("name")).isNotBlank();
        Set<String> held = me.getJsonObject("permissions").keySet();
        assertThat(held).containsAll(READING).containsAll(BEYOND.get(login));
        assertThat(GUARDED.stream().filter(held::contains).filter(one -> !BEYOND.get(login).contains(one)))
                .as("what %s may beyond that", login)
                .isSubsetOf(login.equals("vanphong") ? Set.of("honors.model.view-inner") : Set.of());
    }

    @Test
    void theAdministratorRunsThePortalAndAHeadHisUnit() {
        assertThat(me(PortalClient.demo(portal, "admin")).getJsonObject("permissions").keySet()).contains("core.account.manage",
                "core.role.manage", "core.module.manage", "core.search.manage", "core.backup.take", "core.mail.manage", "core.audit.view");
        JsonObject scope = me(PortalClient.demo(portal, "truongphong")).getJsonObject("permissions")
                .getJsonObject("emulation.document.view-inner");
        assertThat(scope.getBoolean("everywhere")).isFalse();
        assertThat(scope.getJsonArray("units")).isNotEmpty();
        assertThat(me(PortalClient.demo(portal, "lanhdao")).getJsonObject("permissions")
                .getJsonObject("emulation.document.view-inner").getBoolean("everywhere")).isTrue();
    }

    @Test
    void theMenuShowsWhatOneMayOpen() {
        String staff = PortalClient.demo(portal, "canbo").get("/").body();
        assertThat(staff).contains("href=\"/emulation/documents\"", "href=\"/propaganda/posts\"", "href=\"/honors/models\"",
                "href=\"/directory\"").doesNotContain("href=\"/admin/");
        assertThat(PortalClient.demo(portal, "admin").get("/").body()).contains("href=\"/admin/units\"", "href=\"/admin/people\"",
                "href=\"/admin/accounts\"", "href=\"/admin/roles\"", "href=\"/admin/modules\"", "href=\"/admin/search\"");
        for (String path : new String[] {"/admin/units", "/admin/people", "/admin/accounts", "/admin/roles", "/admin/modules",
            "/admin/search", "/admin/backup", "/admin/mail", "/admin/audit"}) {
            assertThat(PortalClient.demo(portal, "canbo").get(path).statusCode()).as(path).isIn(403, 404);
            assertThat(PortalClient.demo(portal, "admin").get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        for (String path : new String[] {"/api/v1/me", "/api/v1/search?q=a", "/api/v1/modules", Documents.PATH, "/api/v1/nothing"}) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Basic"));
        }
        for (String path : new String[] {"/", "/search?q=a", "/emulation/documents", "/admin/modules"}) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 303);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/signin");
        }
        assertThat(portal.get("/signin").statusCode()).isEqualTo(200);
    }

    @Test
    void programsGetNoSession() {
        HttpResponse<String> answer = PortalClient.demo(portal, "canbo").get("/api/v1/me");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(portal.get("/signin").headers().allValues("Set-Cookie")).as("cookies of pages").allSatisfy(cookie ->
                assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite="));
    }

    @Test
    void aTokenOpensWhatItsOwnerMayUntilItIsRevoked() {
        PortalClient owner = PortalClient.demo(portal, "bientap");
        var made = owner.post("/api/v1/me/tokens", "{\"name\":\"Thử\",\"days\":2}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String secret = Documents.object(made).getString("token");
        PortalClient program = PortalClient.bearer(portal, secret);
        assertThat(me(program).getString("login")).isEqualTo("bientap");
        assertThat(owner.get("/api/v1/me/tokens").body()).as("shown once").doesNotContain(secret);
        assertThat(program.post("/api/v1/me/tokens", "{\"name\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(program.get("/api/v1/modules").statusCode()).isEqualTo(403);
        assertThat(owner.send("DELETE", "/api/v1/me/tokens/" + Documents.object(made).getInt("id"), null).statusCode()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(10)).until(() -> program.get("/api/v1/me").statusCode() == 401);
        assertThat(PortalClient.bearer(portal, "thidua_" + "0".repeat(40)).get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(owner.post("/api/v1/me/tokens", "{\"name\":\"Thử\",\"days\":9999}").statusCode()).isEqualTo(400);
        assertThat(owner.post("/api/v1/me/tokens", "{\"name\":\" \"}").statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenForReadingChangesNothing() {
        PortalClient owner = PortalClient.demo(portal, "vanphong");
        var made = Documents.object(owner.post("/api/v1/me/tokens", "{\"name\":\"Đọc\",\"days\":1,\"readOnly\":true}"));
        PortalClient program = PortalClient.bearer(portal, made.getString("token"));
        assertThat(program.get(Documents.PATH).statusCode()).isEqualTo(200);
        assertThat(program.post(Documents.PATH, Documents.document("Không được").build().toString()).statusCode()).isEqualTo(403);
        owner.send("DELETE", "/api/v1/me/tokens/" + made.getInt("id"), null);
    }

    @Test
    void guessingBecomesSlowForTheAccountOnly() {
        PortalClient admin = PortalClient.demo(portal, "admin");
        String login = Documents.word("t").substring(0, 20);
        var account = Documents.object(admin.post("/api/v1/accounts", Json.createObjectBuilder().add("login", login).build().toString()));
        var set = Documents.object(admin.send("PUT", "/api/v1/accounts/" + account.getInt("id") + "/password", "{}"));
        PortalClient guesser = PortalClient.basic(portal, login, "Sai-mat-khau-1");
        HttpResponse<String> answer = guesser.get("/api/v1/me");
        for (int i = 0; i < 8 && answer.statusCode() == 401; i++) {
            answer = guesser.get("/api/v1/me");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1, 60);
        PortalClient owner = PortalClient.basic(portal, login, set.getString("password"));
        assertThat(owner.get("/api/v1/me").statusCode()).as("the right password waits too").isEqualTo(429);
        assertThat(PortalClient.demo(portal, "canbo").get("/api/v1/me").statusCode()).as("others do not").isEqualTo(200);
        await().pollDelay(Duration.ofMillis(200)).atMost(Duration.ofSeconds(wait + 20L)).pollInterval(Duration.ofMillis(500))
                .until(() -> owner.get("/api/v1/me").statusCode() != 429);
        assertThat(owner.get("/api/v1/me").body()).as("then the password has to be changed").contains("must-change");
    }

    @Test
    void pagesOfOtherSitesChangeNothing() {
        HttpRequest request = HttpRequest.newBuilder(portal.uri(Documents.PATH)).header("Content-Type", "application/json")
                .header("Authorization", "Basic " + java.util.Base64.getEncoder().encodeToString(
                        ("vanphong:" + PortalClient.DEMO_PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .header("Origin", "https://elsewhere.example").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        assertThat(portal.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenEndsByItself() throws java.sql.SQLException {
        assumeTrue(DemoPortal.isPostgresql(), "only a database server can be told by the test that time has passed");
        PortalClient owner = PortalClient.demo(portal, "lanhdao");
        var made = Documents.object(owner.post("/api/v1/me/tokens", "{\"name\":\"Ngắn\",\"days\":1}"));
        PortalClient program = PortalClient.bearer(portal, made.getString("token"));
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
        DemoPortal.execute("update core_access_token set expires_at = expires_at - interval '2 days' where id = " + made.getInt("id"));
        await().atMost(Duration.ofSeconds(20)).until(() -> program.get("/api/v1/me").statusCode() == 401);
    }
}
