package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Whatever is sent, the answer is a 4xx that says why, never a 5xx and never a stack trace. */
@Tag("every-database")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class BadInputIT {

    private static final int TRIES = 250;
    private static final String SEARCH = "/api/v1/search?";

    private final PortalProcess portal;
    private final PortalClient officer;
    private final PortalClient admin;

    BadInputIT(PortalProcess portal) {
        this.portal = portal;
        officer = PortalClient.demo(portal, "vanphong");
        admin = PortalClient.demo(portal, "admin");
    }

    private static void assertRefused(HttpResponse<String> answer, Object what) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).as("%s", what).startsWith("application/problem+json");
        assertNoTrace(answer);
    }

    private static void assertNoTrace(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "vn.thidua", "org.eclipse", "jakarta.");
    }

    private HttpResponse<String> send(String method, String path, String type, byte[] body) {
        String pair = Base64.getEncoder().encodeToString(("admin:" + PortalClient.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(portal.uri(path)).header("Authorization", "Basic " + pair)
                .header("Accept", "application/json").method(method, BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return portal.send(request.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "7", "{\"title\":7,\"kind\":[]}", "{\"title\":{}}", "{\"title\":\"\\uD800\"",
        "{\"subjectYear\":99999999999999999999}", "{\"unitId\":\"abc\"}", "{\"unitId\":1.5e300}", "{\"issuedOn\":\"today\"}",
        "{\"issuedOn\":\"+999999999-12-31\"}", "{'title':'x'}", "{\"title\":\"x\"} trailing", "<xml/>",
        "{\"title\":\"\\u0000\",\"kind\":\"PLAN\",\"issuedOn\":\"2026-01-01\",\"issuer\":\"\\u0000\"}"})
    void aBodyThatMakesNoSense(String body) {
        assertRefused(officer.post(Documents.PATH, body), body);
        assertRefused(officer.send("PUT", Documents.PATH + "/1", body, "If-Match", "\"0\""), body);
    }

    @Test
    void bodiesOfAnyBytesAreRefused() {
        var random = new Random(20261121);
        for (int i = 0; i < TRIES / 5; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertRefused(send("POST", Documents.PATH, "application/json", bytes), i);
        }
        byte[] wrongUtf8 = "{\"title\":\"\u00c3(\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(send("POST", Documents.PATH, "application/json", wrongUtf8), "bad UTF-8");
        String deep = "{\"title\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        assertRefused(officer.post(Documents.PATH, deep), "deep");
        assertRefused(officer.post(Documents.PATH, "{\"title\":\"" + "x".repeat(100_000) + "\"}"), "long title");
    }

    @Test
    void aContentTypeThatIsNotTaken() {
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense",
            "application/json;charset=klingon", "multipart/form-data"}) {
            assertRefused(send("POST", Documents.PATH, type, "{}".getBytes(StandardCharsets.UTF_8)), type);
        }
        assertRefused(send("POST", Documents.PATH, null, "{}".getBytes(StandardCharsets.UTF_8)), "none");
        assertRefused(send("DELETE", Documents.PATH, "application/json", new byte[0]), "method");
        assertRefused(send("BREW", Documents.PATH, "application/json", new byte[0]), "method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&from=yesterday", "q=a&to=2026-02-30", "q=a&from=0000-00-00", "q=a&page=-1", "q=a&page=x",
        "q=a&page=99999999999999999999", "q=a&size=0", "q=a&size=201", "q=a&size=many", "q=a&sort=beauty", "q=%", "q=%zz",
        "q=%C3%28", "q=%ED%A0%80", "q=%00", "q=%F5%80%80%80"})
    void aQuestionThatCannotBeRead(String query) {
        assertRefused(raw(SEARCH + query), query);
    }

    /** An address as it is, even when it is none that Java would send. */
    private HttpResponse<String> raw(String path) {
        return RawRequest.get(portal.port(), path, "vanphong", PortalClient.DEMO_PASSWORD);
    }

    @Test
    void anyQuestionIsAnswered() {
        var random = new Random(4711);
        String signs = "\"\\'()[]{}<>:;*?~^+-!/&|%$#@,.=_ \t\n\u0000aăâđ0đ̂́\u200b\ud83d\ude00NOT AND OR số: loại: năm: \"";
        for (int i = 0; i < TRIES; i++) {
            var question = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                question.append(signs.charAt(random.nextInt(signs.length())));
            }
            String query = java.net.URLEncoder.encode(question.toString().replace("\u0000", ""), StandardCharsets.UTF_8);
            for (String path : List.of(SEARCH + "q=" + query, "/api/v1/search/suggest?q=" + query,
                    Documents.PATH + "?q=" + query)) {
                var answer = officer.get(path);
                assertThat(answer.statusCode()).as("'%s' to %s: %s", question, path, answer.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void aVeryLongQuestionIsAnsweredOrRefused() {
        for (String text : List.of("a".repeat(6000), "thi%20".repeat(1000), "%22".repeat(2500), "-x%20".repeat(1200),
                "%28".repeat(2500), "*".repeat(5000))) {
            var answer = officer.get(SEARCH + "q=" + text);
            assertThat(answer.statusCode()).as(text.substring(0, 20)).isLessThan(500);
            assertNoTrace(answer);
        }
    }

    @Test
    void unknownAddressesAndIdsLeadToNothing() {
        for (String path : new String[] {"/api/v1/nothing", Documents.PATH + "/x", Documents.PATH + "/-1",
            Documents.PATH + "/99999999999999999999999", "/api/v1/accounts/1%3Bdrop", "/api/v2/me", "/api"}) {
            assertRefused(officer.get(path), path);
        }
        for (String query : new String[] {"kind=POEM", "year=last", "unit=x", "from=1", "size=1000"}) {
            assertRefused(officer.get(Documents.PATH + "?" + query), query);
        }
    }

    @Test
    void pagesTakeAnyParameter() {
        for (String path : new String[] {"/search?q=%22%22&page=-3&from=zz&type=%3Cscript%3E", "/emulation/documents?page=x&kind=y&year=z&unit=w",
            "/emulation/document?id=x", "/emulation/document-edit?id=99999999999999999999", "/propaganda/posts?state=%00x",
            "/honors/models?year=abc&stage=x&unit=y&field=z", "/honors/awards?year=x&unit=y&kind=z&level=0&page=-1", "/honors/record?person=x",
            "/honors/record", "/honors/statistics?year=x&unit=y", "/honors/award?id=x", "/admin/people?presence=x&unit=y", "/emulation/document", "/directory?unit=x",
            "/emulation/import-review?id=x", "/emulation/import-review", "/emulation/import-batch?id=9999999999&page=y"}) {
            var answer = raw(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "type=<script>");
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] large = new byte[1_048_576 + 200_000];
        String type = "multipart/form-data; boundary=x";
        assertThat(send("POST", "/api/v1/units/import?dryRun=true", type, large).statusCode()).isEqualTo(413);
        var json = send("POST", Documents.PATH, "application/json", new byte[3_000_000]);
        assertThat(json.statusCode()).isEqualTo(413);
        assertRefused(json, "JSON");
        assertThat(admin.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nPK\u0003\u0004nonsense\r\n--x--\r\n";
        for (String path : new String[] {"/api/v1/units/import?dryRun=true", "/api/v1/people/import?dryRun=true", "/api/v1/honors/awards/import?dryRun=true"}) {
            assertRefused(send("POST", path, "multipart/form-data; boundary=x", body.getBytes(StandardCharsets.ISO_8859_1)), path);
            assertRefused(send("POST", path, "multipart/form-data; boundary=x", new byte[0]), path);
            assertRefused(send("POST", path, "multipart/form-data", new byte[10]), path);
        }
    }

    @Test
    void aFileThatIsNoDocumentIsRefused() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.%s\"\r\n\r\n%snonsense\r\n--x--\r\n";
        for (String start : new String[] {"PK\u0003\u0004", "%PDF-1.7\n", "\u0000\u0001\u0002", "{\\rtf1 "}) {
            for (String path : new String[] {Documents.PATH + "/import", Documents.PATH + "/import?dryRun=true", "/api/v1/emulation/import-batches"}) {
                byte[] form = body.formatted("docx", start).getBytes(StandardCharsets.ISO_8859_1);
                var answer = send("POST", path, "multipart/form-data; boundary=x", form);
                assertRefused(answer, path);
                assertThat(answer.statusCode()).as(path).isEqualTo(422);
                assertRefused(send("POST", path, "multipart/form-data; boundary=x", new byte[0]), path);
                assertRefused(send("POST", path, "multipart/form-data", new byte[10]), path);
            }
        }
        for (String text : new String[] {"", "{}", "{\"text\":7}", "{\"text\":\" \"}", "[1"}) {
            assertRefused(officer.post(Documents.PATH + "/import", text), text);
        }
        assertRefused(officer.post(Documents.PATH + "/import?unit=x", "{\"text\":\"x\"}"), "unit");
        assertRefused(officer.get("/api/v1/emulation/import-batches/99999999"), "batch");
    }

    @Test
    void headersOfAnyBytesAreAnswered() {
        for (String value : new String[] {"Basic", "Basic !!!", "Basic " + Base64.getEncoder().encodeToString("nocolon".getBytes(
                StandardCharsets.UTF_8)), "Bearer", "Bearer \u00ff\u00fe", "Digest x", "x".repeat(4000), ""}) {
            var answer = RawRequest.get(portal.port(), "/api/v1/me", value);
            assertThat(answer.statusCode()).as(value).isBetween(400, 499);
        }
        assertThat(officer.send("PUT", Documents.PATH + "/1", "{}", "If-Match", "x".repeat(3000)).statusCode()).isBetween(400, 499);
        assertThat(officer.send("GET", "/api/v1/me", null, "Accept-Language", "xx-\u0001;q=zz".replace("\u0001", "!")).statusCode())
                .isLessThan(500);
        assertThat(officer.send("GET", "/api/v1/me", null, "X-Request-Id", "<script>").headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).doesNotContain("<"));
    }
}
