package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Campaigns over REST, from the plan that they are made from to the activities that are held for them. */
@Tag("every-database")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class CampaignsRestIT {

    private static final String CAMPAIGNS = "/api/v1/propaganda/campaigns";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String PLAN = """
            I. MỤC ĐÍCH
            - Để mọi người cùng biết, cùng làm.
            II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
            1. Nội dung tuyên truyền
            - Tuyên truyền gương người tốt, việc tốt.
            - Tuyên truyền kết quả thi đua.
            2. Hình thức tuyên truyền
            - Thông qua ngày sinh hoạt pháp luật, họp chi bộ, họp giao ban hàng tháng.
            - Mở chuyên mục trên trang thông tin điện tử.
            - Thả khinh khí cầu.
            III. THỜI GIAN TUYÊN TRUYỀN
            1. Đợt 1: Từ nay đến hết tháng 6/2026
            - Gương người tốt, việc tốt.
            2. Đợt 2: Từ tháng 7/2026 đến hết năm 2026
            - Kết quả thi đua.
            IV. TỔ CHỨC THỰC HIỆN
            - Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị tổ chức thực hiện.
            """;

    private final PortalClient officer;
    private final PortalClient editor;
    private final PortalClient head;
    private final PortalClient staff;

    CampaignsRestIT(PortalProcess portal) {
        officer = PortalClient.demo(portal, "vanphong");
        editor = PortalClient.demo(portal, "bientap");
        head = PortalClient.demo(portal, "truongphong");
        staff = PortalClient.demo(portal, "canbo");
    }

    private static long number(JsonObject object, String name) {
        return object.getJsonNumber(name).longValue();
    }

    private static String json(JsonObjectBuilder object) {
        return object.build().toString();
    }

    private JsonObject object(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Documents.object(answer);
    }

    private long unit(String code) {
        return number(Documents.object(officer.get("/api/v1/units?size=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("code").equals(code)).findFirst().orElseThrow(), "id");
    }

    private long channel(String code) {
        try (var reader = Json.createReader(new StringReader(staff.get("/api/v1/propaganda/channels").body()))) {
            return number(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("code").equals(code)).findFirst().orElseThrow(), "id");
        }
    }

    private JsonObjectBuilder campaign(String title, JsonArrayBuilder phases) {
        return Json.createObjectBuilder().add("title", title).add("from", TODAY.minusDays(30).toString())
                .add("to", TODAY.plusDays(30).toString()).add("anniversaryOn", TODAY.plusDays(20).toString())
                .add("anniversaryName", "Ngày hội").add("channelIds", Json.createArrayBuilder().add(channel("giao-ban")))
                .add("themes", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", "Điều cần nói")))
                .add("phases", phases);
    }

    private JsonObjectBuilder phase(String name, LocalDate from, LocalDate to) {
        return Json.createObjectBuilder().add("name", name).add("from", from.toString()).add("to", to.toString())
                .add("contents", Json.createArrayBuilder().add("Điều cần nói"))
                .add("targets", Json.createArrayBuilder().add(Json.createObjectBuilder().add("channelId", channel("giao-ban"))
                        .add("planned", 2)));
    }

    private String added(String word) {
        return CAMPAIGNS + "/" + number(object(editor.post(CAMPAIGNS, json(campaign("Chiến dịch " + word,
                Json.createArrayBuilder().add(phase("Cả đợt", TODAY.minusDays(30), TODAY))))), 201), "id");
    }

    private static List<String> allowed(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        try (var reader = Json.createReader(new StringReader(refused.body()))) {
            return reader.readObject().getJsonArray("allowed").getValuesAs(JsonString::getString);
        }
    }

    @Test
    void aCampaignIsPlannedOpenedAndSeen() {
        String word = Documents.word("chiendich");
        String path = added(word);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(staff.get("/propaganda/campaign?id=" + path.substring(path.lastIndexOf('/') + 1)).statusCode()).isEqualTo(404);
        assertThat(staff.post(CAMPAIGNS, "{}").statusCode()).isEqualTo(403);
        JsonObject read = object(editor.get(path), 200);
        String changed = Json.createObjectBuilder(read).add("movement", "Phong trào").build().toString();
        assertThat(editor.send("PUT", path, changed, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
        assertThat(editor.send("PUT", path, changed).statusCode()).isEqualTo(400);
        assertThat(allowed(editor.post(path + "/transitions", "{\"action\":\"finish\"}"))).containsExactly("edit", "start", "delete");
        assertThat(object(editor.post(path + "/transitions", "{\"action\":\"start\"}"), 200).getString("state")).isEqualTo("RUNNING");
        assertThat(object(staff.get(CAMPAIGNS + "?q=" + word + "&state=running&year=" + TODAY.getYear()), 200).getInt("total")).isOne();
        assertThat(object(staff.get(path), 200).isNull("note")).as("notes are for editors").isTrue();
        assertThat(staff.get("/propaganda/campaign?id=" + path.substring(path.lastIndexOf('/') + 1)).body()).contains("Cả đợt");
        assertThat(editor.post(path + "/transitions", "{\"action\":\"cancel\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void wrongPhasesAreNamed() {
        var outside = Json.createArrayBuilder().add(phase("Một", TODAY, TODAY)).add(phase("Hai", TODAY, TODAY.plusDays(31)));
        HttpResponse<String> refused = editor.post(CAMPAIGNS, json(campaign("Sai", outside)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("phases[1].to").doesNotContain("phases[0]");
    }

    @Test
    void aHeadLogsWhatTheOwnUnitHeld() {
        String path = added(Documents.word("hoatdong"));
        editor.post(path + "/transitions", "{\"action\":\"start\"}");
        var held = Json.createObjectBuilder().add("channelId", channel("giao-ban")).add("heldOn", TODAY.minusDays(1).toString())
                .add("people", 12).add("title", "Giao ban tháng");
        JsonObject logged = object(head.post(path + "/activities",
                json(Json.createObjectBuilder(held.add("unitId", unit("QLKH")).build()))), 201);
        assertThat(logged.isNull("phaseId")).isFalse();
        var other = Json.createObjectBuilder(logged).add("unitId", unit("VP")).build().toString();
        assertThat(head.post(path + "/activities", other).statusCode()).isEqualTo(403);
        assertThat(staff.post(path + "/activities", other).statusCode()).isEqualTo(403);
        assertThat(editor.post(path + "/activities", other).statusCode()).isEqualTo(201);
        String one = path + "/activities/" + number(logged, "id");
        assertThat(head.send("DELETE", one, null, "If-Match", "*").statusCode()).isEqualTo(204);
        assertThat(head.get(one).statusCode()).isEqualTo(404);
        assertThat(staff.get("/propaganda/campaign?id=" + path.substring(path.lastIndexOf('/') + 1)).body()).contains("Giao ban tháng");
    }

    @Test
    void aPlanIsHandedOverOnce() {
        String document = Documents.add(officer, Json.createObjectBuilder().add("kind", "PLAN").add("number", "77/KH-SKHCN")
                .add("title", "Tuyên truyền " + Documents.word("kehoach")).add("issuer", "Sở Khoa học và Công nghệ")
                .add("issuedOn", "2026-02-02").add("body", PLAN));
        assertThat(object(officer.get(document + "/hand-overs"), 200).getJsonArray("receivers").getValuesAs(JsonString::getString))
                .containsExactly("propaganda");
        assertThat(staff.post(document + "/hand-overs", "{\"receiver\":\"propaganda\"}").statusCode()).isEqualTo(403);
        assertThat(officer.post(document + "/hand-overs", "{\"receiver\":\"nobody\"}").statusCode()).isEqualTo(400);
        HttpResponse<String> made = officer.post(document + "/hand-overs", "{\"receiver\":\"propaganda\"}");
        String page = object(made, 201).getString("path");
        assertThat(made.headers().firstValue("Location")).hasValueSatisfying(place -> assertThat(place).endsWith(page));
        assertThat(object(officer.post(document + "/hand-overs", "{\"receiver\":\"propaganda\"}"), 200).getBoolean("made")).isFalse();
        JsonObject campaign = object(officer.get(CAMPAIGNS + "/" + page.substring(page.indexOf('=') + 1)), 200);
        assertThat(campaign.getJsonArray("phases")).hasSize(2);
        assertThat(campaign.getJsonArray("phases").getJsonObject(0).getString("from")).isEqualTo("2026-02-02");
        assertThat(campaign.getJsonArray("themes").getJsonObject(0).getString("name")).isEqualTo("Gương người tốt, việc tốt");
        assertThat(campaign.getJsonArray("channelIds")).hasSize(4);
        assertThat(campaign.getString("note")).contains("khinh khí cầu");
        assertThat(campaign.getString("state")).isEqualTo("DRAFT");
        String id = document.substring(document.lastIndexOf('/') + 1);
        assertThat(officer.get("/emulation/document?id=" + id).body()).contains("/emulation/hand-over?id=" + id);
        assertThat(staff.get("/emulation/document?id=" + id).body()).doesNotContain("/emulation/hand-over?id=");
        assertThat(officer.get("/emulation/hand-over?id=" + id).body()).contains("họp chi bộ");
    }

    @Test
    void searchFindsACampaignOnceItIsOpen() {
        String word = Documents.word("timkiem");
        String path = added(word);
        awaitFound(editor, word);
        assertThat(object(staff.get("/api/v1/search?q=" + word), 200).getInt("total")).isZero();
        editor.post(path + "/transitions", "{\"action\":\"start\"}");
        awaitFound(staff, word);
    }

    private static void awaitFound(PortalClient reader, String word) {
        await().atMost(Duration.ofSeconds(5)).until(() -> reader.hits(word) == 1);
    }
}
