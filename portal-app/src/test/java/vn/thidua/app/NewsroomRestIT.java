package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** The newsroom over REST: posts and their way to readers, columns and who does what in them. */
@Tag("every-database")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class NewsroomRestIT {

    private static final String COLUMNS = "/api/v1/propaganda/columns";

    private final PortalClient editor;
    private final PortalClient leader;
    private final PortalClient staff;
    private final PortalClient head;
    private final PortalClient admin;

    NewsroomRestIT(PortalProcess portal) {
        editor = PortalClient.demo(portal, "bientap");
        leader = PortalClient.demo(portal, "lanhdao");
        staff = PortalClient.demo(portal, "canbo");
        head = PortalClient.demo(portal, "truongphong");
        admin = PortalClient.demo(portal, "admin");
    }

    private String draft(String title) {
        return Documents.add(editor, Documents.POSTS, Documents.post(title));
    }

    private static HttpResponse<String> step(PortalClient who, String path, String body) {
        return who.post(path + "/transitions", body);
    }

    private static List<String> allowed(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        try (var reader = Json.createReader(new StringReader(refused.body()))) {
            return reader.readObject().getJsonArray("allowed").getValuesAs(JsonString::getString);
        }
    }

    @Test
    void aPostGoesItsWay() {
        String path = draft(Documents.word("bai "));
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(allowed(step(leader, path, "{\"action\":\"publish\"}"))).containsExactly("edit", "submit", "archive");
        assertThat(step(editor, path, "{\"action\":\"submit\"}").statusCode()).isEqualTo(200);
        assertThat(step(editor, path, "{\"action\":\"approve\"}").statusCode()).isEqualTo(403);
        assertThat(step(leader, path, "{\"action\":\"return\",\"comment\":\"x\"}").statusCode()).isEqualTo(400);
        JsonObject returned = Documents.object(step(leader, path, "{\"action\":\"return\",\"reason\":\"WORDING\",\"comment\":\"Dài\"}"));
        assertThat(returned.getString("state")).isEqualTo("RETURNED");
        assertThat(returned.getJsonObject("desk").getString("returnReason")).isEqualTo("WORDING");
        step(editor, path, "{\"action\":\"submit\"}");
        assertThat(step(leader, path, "{\"action\":\"approve\",\"publishAt\":\"hôm nay\"}").statusCode()).isEqualTo(400);
        JsonObject planned = Documents.object(step(leader, path, "{\"action\":\"approve\",\"publishAt\":\"2099-01-01T08:00\"}"));
        assertThat(planned.getJsonObject("desk").getString("publishAt")).isEqualTo("2099-01-01T01:00:00Z");
        assertThat(editor.get(Documents.POSTS + "?state=SCHEDULED&mine=true").body()).contains(planned.getString("title"));
        JsonObject out = Documents.object(step(leader, path, "{\"action\":\"publish\"}"));
        assertThat(Documents.object(staff.get(path)).isNull("desk")).isTrue();
        assertThat(allowed(step(editor, path, "{\"action\":\"submit\"}"))).containsExactly("correct", "archive");
        var stale = leader.send("POST", path + "/transitions", "{\"action\":\"archive\"}", "If-Match", "\"1\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(editor.send("PUT", path + "/pin", "{\"until\":\"2099-01-01T08:00\"}").body()).contains("2099-01-01T01:00:00Z");
        assertThat(step(editor, path, "{\"action\":\"archive\"}").statusCode()).isEqualTo(200);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(out.getString("publishedAt")).isNotEmpty();
    }

    @Test
    void aCorrectionKeepsWhatWasThere() {
        String path = draft(Documents.word("dinh chinh "));
        Documents.publish(editor, leader, path);
        JsonObject post = Documents.post(Documents.word("dung ")).add("body", "<p>Sáu mươi tư <b>hộ</b><script>x()</script></p>").build();
        String correction = Json.createObjectBuilder().add("action", "correct").add("post", post).build().toString();
        assertThat(step(editor, path, correction).statusCode()).isEqualTo(400);
        correction = Json.createObjectBuilder().add("action", "correct").add("note", "Sửa số hộ").add("post", post).build().toString();
        assertThat(step(staff, path, correction).statusCode()).isEqualTo(403);
        JsonObject corrected = Documents.object(step(editor, path, correction));
        assertThat(corrected.getString("correctionNote")).isEqualTo("Sửa số hộ");
        assertThat(corrected.getString("body")).contains("Sáu mươi tư").doesNotContain("script");
        assertThat(PortalClient.json(editor.get(path + "/versions")).asJsonArray()).hasSize(2);
        assertThat(editor.get(path + "/versions/diff?from=1&to=2").body()).contains("\"field\":\"title\"", "\"ADDED\"");
        assertThat(editor.get(path + "/versions/diff?from=1").statusCode()).isEqualTo(400);
        assertThat(staff.get(path + "/versions").statusCode()).isEqualTo(403);
        assertThat(editor.send("POST", path + "/versions/1/restore", null, "If-Match", "*").statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsStored() {
        String body = "{\"title\":\"\",\"column\":\"khong-co\",\"links\":[\"x\"],\"expiresAt\":\"mai\"}";
        assertThat(editor.post(Documents.POSTS, body).body()).contains("\"column\"", "\"links\"", "\"expiresAt\"");
        assertThat(staff.post(Documents.POSTS, Documents.post("Không được").build().toString()).statusCode()).isEqualTo(403);
        assertThat(head.post(Documents.POSTS, Documents.post("Không phải phòng mình").build().toString()).statusCode()).isEqualTo(403);
        assertThat(editor.get(Documents.POSTS + "?column=khong-co").statusCode()).isEqualTo(400);
        assertThat(staff.get(Documents.POSTS + "?column=tin-tuc&year=2026&size=1").statusCode()).isEqualTo(200);
        String path = draft(Documents.word("if match "));
        assertThat(editor.send("PUT", path, Documents.post("x").build().toString()).statusCode()).isEqualTo(400);
        assertThat(editor.send("PUT", path, Documents.post("x").build().toString(), "If-Match", "\"0\"").statusCode()).isEqualTo(412);
    }

    @Test
    void columnsAreKeptByThoseWhoManageThem() {
        assertThat(staff.get(COLUMNS).body()).contains("\"code\":\"tin-tuc\"", "\"code\":\"tin-hoat-dong\"");
        String code = "c" + Documents.word("").substring(0, 12);
        String column = "{\"code\":\"" + code + "\",\"name\":\"Chuyên mục thử\",\"closed\":true}";
        assertThat(editor.post(COLUMNS, column).statusCode()).isEqualTo(403);
        String path = Documents.add(admin, COLUMNS, Json.createObjectBuilder().add("code", code).add("name", "Chuyên mục thử").add("closed", true));
        assertThat(admin.post(COLUMNS, column).statusCode()).as("the code is taken").isEqualTo(400);
        assertThat(editor.post(Documents.POSTS, Documents.post("x").add("column", code).build().toString()).statusCode()).isEqualTo(403);
        int person = Documents.object(staff.get("/api/v1/me")).getInt("personId");
        var staffed = admin.send("PUT", path + "/duties", "{\"write\":[" + person + "]}", "If-Match", "*");
        assertThat(staffed.statusCode()).as(staffed.body()).isEqualTo(200);
        assertThat(staff.post(Documents.POSTS, Documents.post("Được viết").add("column", code).build().toString()).statusCode())
                .isEqualTo(201);
        assertThat(staff.get(path + "/duties").body()).contains("\"why\":\"NAMED\"", "\"why\":\"MANAGER\"");
        assertThat(admin.send("PUT", path, column.replace("thử", "đổi"), "If-Match", "\"0\"").statusCode()).isEqualTo(412);
        assertThat(head.get(path + "/duties").statusCode()).isEqualTo(403);
    }
}
