package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** What operators and browsers rely on: health, metrics, the description of the interface, headers. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class OperationIT {

    private final PortalProcess portal;

    OperationIT(PortalProcess portal) {
        this.portal = portal;
    }

    @Test
    void healthIsForEverybodyAndNamesItsParts() {
        for (String path : new String[] {"/health", "/health/ready", "/health/live"}) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("\"UP\"");
        }
        assertThat(portal.get("/health/ready").body()).contains("\"portal\"", "\"search-index\"", "\"disk\"");
        assertThat(portal.get("/health/live").body()).contains("\"threads\"");
    }

    @Test
    void metricsCountRequestsSearchesLagAndSignIns() {
        PortalClient staff = PortalClient.demo(portal, "canbo");
        staff.hits("thi đua");
        String metrics = portal.get("/metrics?scope=application").body();
        assertThat(metrics).contains("portal_http_requests", "portal_search", "portal_search_lag_millis", "portal_sign_ins",
                "portal_search_documents");
        assertThat(metrics.lines().filter(line -> line.startsWith("portal_search_lag_millis"))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))).allMatch(lag -> lag < 60_000);
    }

    @Test
    void theInterfaceIsDescribed() {
        String description = portal.get("/openapi").body();
        assertThat(description).contains("openapi:", "/api/v1/search:", "/api/v1/search/suggest:", "/api/v1/search/reindex:",
                "/api/v1/modules:", "/api/v1/modules/{id}:", "/api/v1/emulation/documents:", "/api/v1/propaganda/posts:",
                "/api/v1/honors/models:", "/api/v1/me:", "/api/v1/me/tokens:", "/api/v1/units:", "/api/v1/people:",
                "/api/v1/accounts:", "/api/v1/roles:", "/api/v1/backup:");
    }

    @Test
    void pagesCarryTheHeadersThatProtectTheirReaders() {
        HttpResponse<String> page = PortalClient.demo(portal, "canbo").get("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        String scripts = policy.substring(policy.indexOf("script-src")).split(";")[0];
        assertThat(scripts).doesNotContain("unsafe-inline", "*", "http:");
        assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        for (HttpResponse<String> answer : List.of(page, portal.get("/signin"), portal.get("/api/v1/me"))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
        assertThat(page.headers().firstValue("Strict-Transport-Security")).as("only over TLS").isEmpty();
    }

    @Test
    void aRequestKeepsTheNameThatItsCallerGaveIt() {
        PortalClient staff = PortalClient.demo(portal, "canbo");
        HttpResponse<String> answer = staff.send("GET", "/api/v1/nothing", null, "X-Request-Id", "abc-123.def");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("abc-123.def");
        assertThat(answer.body()).contains("\"requestId\":\"abc-123.def\"");
        HttpResponse<String> page = portal.send(HttpRequest.newBuilder(portal.uri("/signin/no-such-page"))
                .header("X-Request-Id", "page-id-42").build());
        assertThat(page.headers().firstValue("X-Request-Id")).hasValue("page-id-42");
    }
}
