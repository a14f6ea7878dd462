package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** The register of awards over REST and on its pages, as each role of the demo department sees it. */
@Tag("every-database")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class AwardsRestIT {

    private static final String AWARDS = "/api/v1/honors/awards";
    private static final String BOUNDARY = "ranh-gioi";
    private static final List<String> READERS = List.of("canbo", "truongphong", "lanhdao", "bientap");
    private static final List<String> PAGES = List.of("/honors/awards", "/honors/awards?state=REVOKED", "/honors/catalogue?all=1",
            "/honors/statistics", "/honors/models");
    private static final List<String> RESOURCES = List.of(AWARDS + "?size=200", AWARDS + "?state=REVOKED", "/api/v1/honors/catalogue",
            "/api/v1/honors/base-salaries", "/api/v1/honors/prize-rule", "/api/v1/honors/statistics", "/api/v1/honors/models?size=200",
            "/api/v1/honors/statistics/export.xlsx");

    private final PortalProcess portal;
    private final PortalClient officer;
    private final PortalClient admin;
    private final PortalClient staff;

    AwardsRestIT(PortalProcess portal) {
        this.portal = portal;
        officer = PortalClient.demo(portal, "vanphong");
        admin = PortalClient.demo(portal, "admin");
        staff = PortalClient.demo(portal, "canbo");
    }

    private static JsonObjectBuilder award(String code, int year, String number) {
        return Json.createObjectBuilder().add("code", code).add("year", year).add("decisionNumber", number)
                .add("decidedOn", year + "-12-16").add("kind", "SUDDEN");
    }

    private static JsonObjectBuilder outsider(String name, String achievement) {
        return award("GK_SO", 2025, "77/QĐ-SKHCN").add("name", name).add("place", "Bản Phung").add("achievement", achievement);
    }

    /** Everything that an answer says; archives are unpacked. */
    private String said(String login, String path) {
        String pair = login + ":" + PortalClient.DEMO_PASSWORD;
        var request = HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))).build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            byte[] body = answer.body();
            var text = new StringBuilder(new String(body, StandardCharsets.UTF_8));
            if (body.length > 1 && body[0] == 'P' && body[1] == 'K') {
                try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
                    while (zip.getNextEntry() != null) {
                        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void anAwardIsEnteredCorrectedAndRevoked() {
        String name = "Người " + Documents.word("x");
        String path = Documents.add(officer, AWARDS, outsider(name, "Cứu người của " + name));
        HttpResponse<String> read = staff.get(path);
        JsonObject award = Documents.object(read);
        assertThat(award.getString("awardName")).isEqualTo("Giấy khen của Giám đốc Sở");
        assertThat(award.getInt("prize")).isEqualTo(702_000);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        String corrected = outsider(name, "Cứu hai người của " + name).build().toString();
        assertThat(officer.send("PUT", path, corrected).statusCode()).as("without If-Match").isEqualTo(400);
        assertThat(staff.send("PUT", path, corrected, "If-Match", tag).statusCode()).isEqualTo(403);
        assertThat(officer.send("PUT", path, corrected, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(officer.send("PUT", path, corrected, "If-Match", tag).statusCode()).isEqualTo(412);
        HttpResponse<String> twice = officer.post(AWARDS, outsider(name, "Việc khác").build().toString());
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("Điều 5", "/honors/award?id=" + id(path));
        String why = "{\"day\":\"2026-01-05\",\"number\":\"3/QĐ-SKHCN\",\"reason\":\"Kê khai sai\"}";
        assertThat(staff.send("POST", path + "/revoke", why, "If-Match", "*").statusCode()).isEqualTo(403);
        assertThat(officer.send("POST", path + "/revoke", why, "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(Documents.object(officer.get(path)).getJsonObject("revocation").getString("reason")).isEqualTo("Kê khai sai");
        assertThat(officer.send("PUT", path, corrected, "If-Match", "*").statusCode()).isEqualTo(409);
    }

    @Test
    void aListIsImportedOnce() {
        String mark = Documents.word("nhap");
        var csv = new StringBuilder("Họ và tên;Đơn vị;Ngoài cơ quan;Danh hiệu, hình thức;Năm;Số quyết định;Ngày quyết định;Loại hình;Thành tích\n");
        for (int i = 0; i < 20; i++) {
            csv.append("Người %s %d;Thôn %d;Có;GK_SO;2025;77/QĐ-SKHCN;04/06/2025;Đột xuất;Việc tốt %s %d\n".formatted(mark, i, i, mark, i));
        }
        JsonObject tried = Documents.object(upload("vanphong", AWARDS + "/import?dryRun=true", csv.toString()));
        assertThat(tried.getInt("created")).isEqualTo(20);
        assertThat(Documents.object(officer.get(AWARDS + "?q=" + mark)).getInt("total")).isZero();
        HttpResponse<String> bad = upload("vanphong", AWARDS + "/import", csv + "Ai đó;;;GK_SO;2025;77/QĐ-SKHCN;04/06/2025;Đột xuất;\n");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("rows[22].name");
        assertThat(upload("canbo", AWARDS + "/import", csv.toString()).statusCode()).isEqualTo(403);
        assertThat(Documents.object(upload("vanphong", AWARDS + "/import", csv.toString())).getInt("created")).isEqualTo(20);
        JsonObject again = Documents.object(upload("vanphong", AWARDS + "/import", csv.toString()));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(20);
        assertThat(Documents.object(officer.get(AWARDS + "?q=" + mark)).getInt("total")).isEqualTo(20);
        assertThat(said("vanphong", AWARDS + "/import/template.xlsx")).contains("Danh hiệu, hình thức");
    }

    private HttpResponse<String> upload(String login, String path, String csv) {
        String pair = login + ":" + PortalClient.DEMO_PASSWORD;
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + csv + "\r\n--" + BOUNDARY
                + "--\r\n";
        return portal.send(HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)).build());
    }

    @Test
    void awardsAreEnteredFromTheTableOfNamesOfADecisionInTheLibrary() {
        String name = Documents.word("Vàng ");
        String body = "Điều 1. Tặng Giấy khen cho các cá nhân sau:\n\nSTT\tĐơn vị\tHọ và tên\n1\tBản Nà Pheo\tÔng " + name
                + "\n2\tVăn phòng Sở\tBà Đỗ Thị Kim Oanh\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.";
        String path = Documents.add(officer, Documents.document("Tặng Giấy khen của Giám đốc Sở").add("kind", "DECISION")
                .add("number", "913/QĐ-SKHCN").add("issuedOn", "2026-07-07").add("body", body));
        String document = "emulation.document:" + id(path);
        JsonObject decision = Documents.object(officer.get(AWARDS + "/names/tables?document=" + document));
        assertThat(decision.getString("number")).isEqualTo("913/QĐ-SKHCN");
        assertThat(decision.getString("decidedOn")).isEqualTo("2026-07-07");
        String names = decision.getJsonArray("tables").getString(0);
        assertThat(names).contains("Ông " + name + " | Bản Nà Pheo");
        assertThat(officer.get(AWARDS + "/names/tables?document=lung tung".replace(" ", "%20")).statusCode()).isEqualTo(400);
        assertThat(officer.get(AWARDS + "/names/tables?document=emulation.document:999999999").statusCode()).isEqualTo(404);
        assertThat(staff.get(AWARDS + "/names/tables?document=" + document).statusCode()).isEqualTo(403);
        String way = "/honors/award-names?document=" + document;
        assertThat(officer.get("/emulation/document?id=" + id(path)).body()).contains(way);
        assertThat(staff.get("/emulation/document?id=" + id(path)).body()).doesNotContain(way);
        assertThat(officer.get(way).body()).contains("913/QĐ-SKHCN", "Ông " + name + " | Bản Nà Pheo");
        String answers = Json.createObjectBuilder().add("decision", award("GK_SO", 2026, "913/QĐ-SKHCN").add("decidedOn", "2026-07-07")
                .add("document", document)).add("answers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", name)
                .add("place", "Bản Nà Pheo").add("answer", "outside"))).build().toString();
        assertThat(officer.post(AWARDS + "/names", answers).body()).contains(name);
        JsonArray questions = PortalClient.json(officer.post(AWARDS + "/names/questions", Json.createObjectBuilder().add("code", "GK_SO")
                .add("decidedOn", "2026-07-07").add("names", names).build().toString())).asJsonArray();
        assertThat(questions.getJsonObject(0).getString("answer")).as("the answer is remembered").isEqualTo("outside");
        assertThat(questions.getJsonObject(1).getString("answer")).startsWith("person:");
    }

    @Test
    void whoHasNotTheRightNeverSeesWhatIsInner() throws InterruptedException {
        String code = Documents.word("NV").substring(0, 12);
        String phone = "09" + Math.abs(code.hashCode() % 100_000_000);
        String person = id(Documents.add(admin, "/api/v1/people", Json.createObjectBuilder().add("code", code).add("fullName", "Vừ A Sình")
                .add("gender", "MALE").add("bornOn", "1971-03-29").add("phone", phone)));
        String shown = Documents.word("congkhai");
        String inner = Documents.word("thuhoi");
        String open = Documents.add(officer, AWARDS, award("GK_SO", 2024, "47/QĐ-SKHCN").add("personId", Long.parseLong(person))
                .add("achievement", "Thành tích " + shown));
        String revoked = Documents.add(officer, AWARDS, award("GK_SO", 2023, "31/QĐ-SKHCN").add("personId", Long.parseLong(person))
                .add("achievement", "Thành tích " + inner));
        assertThat(officer.send("POST", revoked + "/revoke", "{\"day\":\"2024-01-05\",\"reason\":\"Lý do " + inner + "\"}", "If-Match", "*")
                .statusCode()).isEqualTo(200);
        awaitHit(shown);
        var places = new ArrayList<>(PAGES);
        places.addAll(RESOURCES);
        for (String end : List.of("", ".xlsx", ".docx")) {
            places.add("/api/v1/honors/records/people/" + person + end);
        }
        places.addAll(List.of(open, revoked, "/honors/award?id=" + id(open), "/honors/award?id=" + id(revoked),
                "/honors/award-edit?id=" + id(revoked), "/honors/award-revoke?id=" + id(open), "/honors/record?person=" + person,
                "/honors/awards?q=" + inner, AWARDS + "?q=" + code, "/api/v1/search?q=" + inner, "/search?q=" + inner,
                "/api/v1/search?q=" + shown, "/search?q=" + shown, "/api/v1/files?owner=honors.award:" + id(revoked)));
        for (String login : READERS) {
            for (String place : places) {
                // What was asked for may be repeated; what it stands for may not.
                assertThat(said(login, place)).as("%s at %s", login, place)
                        .doesNotContain("Thành tích " + inner, "Lý do " + inner, phone, "1971-03-29", "29/03/1971");
            }
            assertThat(said(login, "/honors/record?person=" + person)).contains("47/QĐ-SKHCN").doesNotContain("31/QĐ-SKHCN");
        }
        assertThat(said("vanphong", "/honors/award?id=" + id(revoked))).contains("Lý do " + inner);
        assertThat(said("canbo", "/api/v1/honors/records/people/" + person + ".docx")).contains("47/QĐ-SKHCN");
    }

    /** Search knows within a moment. */
    private void awaitHit(String word) throws InterruptedException {
        for (int i = 0; i < 100 && staff.hits(word) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(staff.hits(word)).isOne();
    }

    @Test
    void theDemoDepartmentHasItsAwards() {
        JsonObject all = Documents.object(officer.get(AWARDS + "?year=2019&size=200"));
        assertThat(all.getInt("total")).isGreaterThan(20);
        JsonObject figures = Documents.object(staff.get("/api/v1/honors/statistics?year=2025"));
        assertThat(figures.getInt("total")).isGreaterThan(50);
        assertThat(figures.getJsonArray("byGender")).hasSize(2);
        assertThat(staff.get("/api/v1/honors/catalogue?on=2026-08-01").body()).contains("Lao động tiên tiến").doesNotContain("HUY_HIEU");
        assertThat(Documents.object(officer.get(AWARDS + "?code=LDTT&year=2025&size=1")).getJsonArray("items").getJsonObject(0)
                .getInt("prize")).isEqualTo(702_000);
    }
}
