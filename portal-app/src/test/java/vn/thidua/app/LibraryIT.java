package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** The life of a document over REST: draft, issue, versions, superseding, revoking. */
@Tag("every-database")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class LibraryIT {

    private static final String SIGNED = "{\"signer\":{\"position\":\"KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC\",\"name\":\"Nguyễn Văn An\"}}";

    private final PortalClient officer;
    private final PortalClient staff;

    LibraryIT(PortalProcess portal) {
        officer = PortalClient.demo(portal, "vanphong");
        staff = PortalClient.demo(portal, "canbo");
    }

    private String draft(String title) {
        return Documents.add(officer, Json.createObjectBuilder().add("kind", "PROGRAMME").add("title", title)
                .add("issuer", "Sở Khoa học và Công nghệ tỉnh An Sơn").add("body", "I. Mục tiêu\nMột hai ba."));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String allowed(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        try (var reader = Json.createReader(new java.io.StringReader(refused.body()))) {
            return String.join(",", reader.readObject().getJsonArray("allowed").getValuesAs(JsonString::getString));
        }
    }

    @Test
    void aDraftIsSeenByFewGetsANumberAndIsSeenByAll() {
        String path = draft(Documents.word("chuong trinh "));
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(officer.post(path + "/issue", "{}").statusCode()).isEqualTo(400);
        JsonObject issued = Documents.object(officer.post(path + "/issue", SIGNED));
        assertThat(issued.getString("number")).matches("\\d{2,}/CTr-SKHCN");
        assertThat(issued.getString("status")).isEqualTo("ISSUED");
        assertThat(issued.getJsonObject("signer").getString("authority")).isEqualTo("KT");
        assertThat(issued.getJsonArray("sections")).hasSize(1);
        assertThat(staff.get(path).statusCode()).isEqualTo(200);
        assertThat(allowed(officer.post(path + "/issue", SIGNED))).isEqualTo("EDIT,SUPERSEDE,REVOKE");
        assertThat(allowed(officer.send("DELETE", path, null, "If-Match", "*"))).isEqualTo("EDIT,SUPERSEDE,REVOKE");
        assertThat(staff.post(path + "/revoke", "{\"reason\":\"x\"}").statusCode()).isEqualTo(403);
    }

    private static String link(HttpResponse<String> page, String start) {
        Matcher link = Pattern.compile("href=\"(" + start + "[^\"]*)\"").matcher(page.body());
        assertThat(link.find()).as("a link to %s on %s", start, page.uri()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void aGapLeadsToTheFormOfWhatIsMissingAndCloses() {
        String path = Documents.add(officer, Documents.document(Documents.word("vien dan "))
                .add("body", "Căn cứ Quyết định số 9077/QĐ-BTC ngày 05/03/2024 của Bộ Tài chính;\nI. MỤC TIÊU\nMột."));
        String page = "/emulation/document?id=" + id(path);
        HttpResponse<String> gap = officer.get(link(officer.get(page), "/emulation/missing-document"));
        assertThat(gap.body()).contains("9077/QĐ-BTC", page);
        assertThat(officer.get(link(gap, "/emulation/document-edit")).body())
                .contains("value=\"9077/QĐ-BTC\"", "value=\"2024-03-05\"", "value=\"Bộ Tài chính\"")
                .containsPattern("<option value=\"DECISION\" selected");
        String arrived = Documents.add(officer, Json.createObjectBuilder().add("kind", "DECISION").add("number", "9077/QĐ-BTC")
                .add("issuer", "Bộ Tài chính").add("issuedOn", "2024-03-05").add("title", "Quyết định").add("body", "Điều 1."));
        assertThat(link(officer.get(page), "/emulation/document\\?id=" + id(arrived))).isNotEmpty();
        assertThat(staff.get("/emulation/missing-documents").statusCode()).isEqualTo(403);
    }

    @Test
    void versionsAreKeptComparedAndRestored() {
        String path = draft(Documents.word("phien ban "));
        JsonObject read = Documents.object(officer.get(path));
        String changed = Json.createObjectBuilder().add("kind", "PROGRAMME").add("title", read.getString("title"))
                .add("issuer", read.getString("issuer")).add("body", "I. Mục tiêu\nMột hai bốn.").build().toString();
        assertThat(officer.send("PUT", path, changed, "If-Match", "\"" + read.getInt("version") + "\"").statusCode()).isEqualTo(200);
        assertThat(PortalClient.json(officer.get(path + "/versions")).asJsonArray()).hasSize(2);
        assertThat(Documents.object(officer.get(path + "/versions/1")).getString("body")).contains("Một hai ba.");
        assertThat(officer.get(path + "/versions/7").statusCode()).isEqualTo(404);
        assertThat(officer.get(path + "/diff?from=1&to=2").body()).contains("\"REMOVED\",\"text\":\"ba\"", "\"ADDED\",\"text\":\"bốn\"");
        assertThat(officer.get(path + "/diff?from=1").statusCode()).isEqualTo(400);
        assertThat(officer.send("POST", path + "/versions/1/restore", null, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(officer.send("POST", path + "/versions/1/restore", null, "If-Match", "*").body()).contains("Một hai ba.");
        assertThat(officer.send("DELETE", path, null, "If-Match", "*").statusCode()).isEqualTo(204);
        assertThat(officer.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aDocumentGivesWayOrIsRevokedAndIsStillListed() {
        String word = Documents.word("thaythe");
        String older = Documents.add(officer, Documents.document("Văn bản cũ " + word));
        String newer = Documents.add(officer, Documents.document("Văn bản mới " + word));
        assertThat(officer.post(older + "/supersede", "{\"by\":999999999}").statusCode()).isEqualTo(400);
        assertThat(Documents.object(officer.post(older + "/supersede", "{\"by\":" + id(newer) + "}")).getString("status"))
                .isEqualTo("SUPERSEDED");
        assertThat(officer.post(newer + "/revoke", "{}").statusCode()).isEqualTo(400);
        assertThat(officer.post(newer + "/revoke", "{\"reason\":\"Ban hành nhầm\"}").statusCode()).isEqualTo(200);
        for (String status : new String[] {"SUPERSEDED", "REVOKED"}) {
            assertThat(Documents.object(staff.get(Documents.PATH + "?q=" + word + "&status=" + status)).getInt("total")).isOne();
        }
        assertThat(staff.get("/emulation/document?id=" + id(older)).body()).contains("/emulation/document?id=" + id(newer));
        assertThat(staff.get("/emulation/document-versions?id=" + id(older)).statusCode()).isEqualTo(200);
        assertThat(staff.get("/emulation/document-state?id=" + id(older) + "&action=REVOKE").statusCode()).isEqualTo(404);
    }

    @Test
    void registersAreListedAndKept() {
        String registers = "/api/v1/emulation/registers";
        assertThat(officer.get(registers + "?year=2031").body()).contains("\"example\":\"01/CTr-SKHCN\"");
        assertThat(officer.send("PUT", registers + "/MINUTES/years/2031", "{\"next\":7}").body()).contains("07/BB-SKHCN");
        assertThat(officer.send("PUT", registers + "/MINUTES", "{\"layout\":\"{x}\"}", "If-Match", "*").statusCode()).isEqualTo(400);
        assertThat(staff.get(registers).statusCode()).isEqualTo(403);
        assertThat(officer.get("/emulation/registers?year=2031&kind=PLAN").statusCode()).isEqualTo(200);
    }
}
