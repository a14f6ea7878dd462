package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** Tasks over REST, as an officer enters them and the people of the lead unit report on them. */
@Tag("every-database")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class TasksRestIT {

    private static final String TASKS = "/api/v1/emulation/tasks";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final PortalProcess portal;
    private final PortalClient officer;
    private final PortalClient head;
    private final PortalClient staff;

    TasksRestIT(PortalProcess portal) {
        this.portal = portal;
        officer = PortalClient.demo(portal, "vanphong");
        head = PortalClient.demo(portal, "truongphong");
        staff = PortalClient.demo(portal, "canbo");
    }

    private long document(String visibility) {
        String path = Documents.add(officer, Documents.document(Documents.word("kế hoạch ")).add("visibility", visibility));
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private long unit(String code) {
        return Documents.object(officer.get("/api/v1/units?size=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("code").equals(code)).findFirst().orElseThrow().getJsonNumber("id").longValue();
    }

    private JsonObjectBuilder task(long document, LocalDate due) {
        return Json.createObjectBuilder().add("documentId", document).add("number", "1.1")
                .add("text", "Báo cáo " + Documents.word("tiendo")).add("dueOn", due.toString()).add("leadUnitId", unit("QLKH"))
                .add("unitIds", Json.createArrayBuilder().add(unit("VP")));
    }

    private static List<String> actions(HttpResponse<String> answer) {
        return Documents.object(answer).getJsonArray("actions").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static String step(String action, String text) {
        return Json.createObjectBuilder().add("action", action).add("text", text).build().toString();
    }

    @Test
    void aTaskGoesFromEntryToResult() {
        long document = document("EVERYONE");
        String path = Documents.add(officer, TASKS, task(document, TODAY.minusDays(1)));
        JsonObject read = Documents.object(staff.get(path));
        assertThat(read.getString("state")).isEqualTo("LATE");
        assertThat(read.getInt("quarter")).isEqualTo((TODAY.minusDays(1).getMonthValue() + 2) / 3);
        assertThat(actions(head.get(path))).containsExactly("start", "progress", "complete");
        assertThat(head.post(path + "/transitions", step("complete", "")).statusCode()).isEqualTo(400);
        assertThat(head.post(path + "/transitions", step("fly", "")).statusCode()).isEqualTo(400);
        assertThat(head.post(path + "/transitions", step("cancel", "Thôi")).statusCode()).isEqualTo(403);
        assertThat(head.post(path + "/transitions", step("progress", "Được một nửa")).statusCode()).isEqualTo(200);
        var done = head.post(path + "/transitions", step("complete", "Đã gửi báo cáo"));
        assertThat(Documents.object(done).getString("state")).isEqualTo("DONE");
        assertThat(Documents.object(done).getString("result")).isEqualTo("Đã gửi báo cáo");
        assertThat(Documents.object(done).getJsonArray("notes")).hasSize(2);
        var again = head.post(path + "/transitions", step("complete", "Lần nữa"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(again.body()).contains("reopen");
        JsonObject summary = Documents.object(staff.get("/api/v1/emulation/documents/" + document + "/task-summary"));
        assertThat(List.of(summary.getInt("total"), summary.getInt("done"), summary.getInt("late"))).containsExactly(1, 1, 0);
        assertThat(summary.getJsonArray("units").getJsonObject(0).getJsonNumber("unitId").longValue()).isEqualTo(unit("QLKH"));
    }

    @Test
    void listsAreFilteredAndReadWithoutSurprises() {
        long document = document("EVERYONE");
        Documents.add(officer, TASKS, task(document, TODAY.minusDays(1)));
        Documents.add(officer, TASKS, task(document, TODAY.plusDays(5)));
        String own = TASKS + "?document=" + document;
        assertThat(total(own)).isEqualTo(2);
        assertThat(total(own + "&state=LATE")).isOne();
        assertThat(total(own + "&open=true&unit=mine&from=" + TODAY + "&to=" + TODAY.plusDays(9))).isOne();
        assertThat(total(own + "&year=1999")).isZero();
        assertThat(total(own + "&unit=" + unit("CDS"))).isZero();
        for (String bad : List.of("state=FUN", "unit=x", "quarter=7", "from=yesterday", "document=-1", "year=x")) {
            assertThat(officer.get(TASKS + "?" + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    private int total(String path) {
        return Documents.object(head.get(path)).getInt("total");
    }

    @Test
    void aChangeSaysWhatItChangesAndNeedsTheRight() {
        long document = document("EVERYONE");
        String path = Documents.add(officer, TASKS, task(document, TODAY));
        String changed = task(document, TODAY.plusDays(2)).build().toString();
        String tag = officer.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(officer.send("PUT", path, changed).statusCode()).isEqualTo(400);
        assertThat(head.send("PUT", path, changed, "If-Match", tag).statusCode()).isEqualTo(403);
        assertThat(head.post(TASKS, changed).statusCode()).isEqualTo(403);
        var answer = officer.send("PUT", path, changed, "If-Match", tag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(officer.send("PUT", path, changed, "If-Match", tag).statusCode()).isEqualTo(412);
        var wrong = officer.post(TASKS, "{\"documentId\":" + document + ",\"text\":\"\",\"dueOn\":\"31/12\",\"recurrence\":\"OFTEN\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("dueOn", "recurrence");
        assertThat(officer.post(TASKS, "{\"text\":\"x\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void tasksOfAnInnerDocumentAreNotThereForOthers() {
        long document = document("INNER");
        String path = Documents.add(officer, TASKS, task(document, TODAY));
        assertThat(officer.get(path).statusCode()).isEqualTo(200);
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(staff.post(path + "/transitions", step("start", "")).statusCode()).isEqualTo(404);
        assertThat(staff.get("/api/v1/emulation/documents/" + document + "/task-summary").statusCode()).isEqualTo(404);
        assertThat(Documents.object(staff.get(TASKS + "?document=" + document)).getInt("total")).isZero();
    }

    @Test
    void theCalendarOpensByItsKeyOrAPassword() {
        for (String key : List.of("?key=guess", "?key=" + "A".repeat(43), "?key=%00%0d%0a")) {
            var answer = portal.send(HttpRequest.newBuilder(portal.uri(TASKS + "/calendar.ics" + key)).build());
            assertThat(answer.statusCode()).as(key).isBetween(400, 404).isNotEqualTo(401);
        }
        for (String none : List.of("", "?key=")) {
            var answer = portal.send(HttpRequest.newBuilder(portal.uri(TASKS + "/calendar.ics" + none)).build());
            assertThat(answer.statusCode()).as("a program is asked for the password").isEqualTo(401);
            assertThat(answer.headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Basic "));
        }
    }
}
