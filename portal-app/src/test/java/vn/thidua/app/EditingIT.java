package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Two people change the same thing: nobody's work is overwritten unseen. */
@Tag("every-database")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class EditingIT {

    private final PortalClient officer;

    EditingIT(PortalProcess portal) {
        officer = PortalClient.demo(portal, "vanphong");
    }

    private static String titled(String title) {
        return Documents.document(title).build().toString();
    }

    @Test
    void aChangeOfAnOlderVersionIsRefusedInThePersonsLanguage() {
        String path = Documents.add(officer, Documents.document(Documents.word("ban đầu ")));
        var read = officer.get(path);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + Documents.object(read).getInt("version") + "\"");
        var first = officer.send("PUT", path, titled("Bản của người thứ nhất"), "If-Match", tag);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertStale(path, tag, "vi", "thay đổi lúc");
        assertStale(path, tag, "en", "was changed by");
        assertThat(Documents.object(officer.get(path)).getString("title")).isEqualTo("Bản của người thứ nhất");
    }

    private void assertStale(String path, String tag, String language, String words) {
        var late = officer.send("PUT", path, titled("Bản của người thứ hai"), "If-Match", tag, "Accept-Language", language);
        String name = Documents.object(officer.get("/api/v1/me")).getString("name");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(late.body()).contains(words, name, "Bản của người thứ nhất").doesNotContain("Exception");
    }

    @Test
    void aChangeHasToSayWhatItChanges() {
        String path = Documents.add(officer, Documents.document(Documents.word("khong the ")));
        assertThat(officer.send("PUT", path, titled("Không nói phiên bản")).statusCode()).isBetween(400, 428);
        assertThat(officer.send("PUT", path, titled("Sai"), "If-Match", "nonsense").statusCode()).isIn(400, 412);
        assertThat(officer.send("PUT", Documents.PATH + "/999999999", titled("Không có"), "If-Match", "\"1\"").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyWrongFieldIsNamed() {
        var answer = officer.post(Documents.PATH, "{\"kind\":\"POEM\",\"issuedOn\":\"2026-02-31\",\"title\":\"\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonObject problem;
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(answer.body()))) {
            problem = reader.readObject();
        }
        assertThat(problem.keySet()).contains("type", "title", "status", "detail", "requestId", "fields");
        assertThat(problem.getJsonArray("fields").getValuesAs(JsonObject.class)).extracting(field -> field.getString("field"))
                .contains("kind", "issuedOn");
        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).isEqualTo(problem.getString("requestId"));
    }
}
