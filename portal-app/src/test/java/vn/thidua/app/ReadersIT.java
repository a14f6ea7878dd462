package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** What readers get of posts, who does not, and how it is counted. */
@Tag("every-database")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class ReadersIT {

    private static final String POSTS = "/api/v1/propaganda/posts";
    private static final String FEEDS = "/api/v1/propaganda/feeds/";
    private static final String COLUMN = "tin-don-vi";
    private static final int AT_ONCE = 12;
    private static final int CROWD = 60;
    private static final int ROUNDS = 3;
    private static final long JOB_MILLIS = 100_000;

    private final PortalProcess portal;
    private final PortalClient editor;
    private final PortalClient leader;
    private final PortalClient head;
    private final PortalClient staff;
    private final PortalClient outsider;

    ReadersIT(PortalProcess portal) {
        this.portal = portal;
        editor = PortalClient.demo(portal, "bientap");
        leader = PortalClient.demo(portal, "lanhdao");
        head = PortalClient.demo(portal, "truongphong");
        staff = PortalClient.demo(portal, "canbo");
        outsider = PortalClient.demo(portal, "vanphong");
    }

    /** A published post for the people of one unit, or for everyone when none is named; answers its id. */
    private long published(String title, String unit, boolean mustRead) {
        JsonArrayBuilder units = Json.createArrayBuilder();
        if (unit != null) {
            units.add(unitId(unit));
        }
        var post = Json.createObjectBuilder().add("title", title).add("lead", "Tóm tắt").add("body", "<p>Nội dung bài viết.</p>")
                .add("column", COLUMN).add("unitIds", units);
        if (mustRead) {
            post.add("mustReadBy", LocalDate.now().plusDays(5).toString());
        }
        String path = Documents.add(editor, POSTS, post);
        step(editor, path, "submit");
        step(leader, path, "approve");
        step(leader, path, "publish");
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private void step(PortalClient who, String path, String action) {
        HttpResponse<String> answer = who.post(path + "/transitions", "{\"action\":\"" + action + "\"}");
        boolean done = answer.statusCode() == 409 && action.equals("publish");
        assertThat(answer.statusCode() == 200 || done).as(action + ": " + answer.body()).isTrue();
    }

    private long unitId(String code) {
        return Documents.object(editor.get("/api/v1/units?size=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("code").equals(code)).findFirst().orElseThrow().getJsonNumber("id").longValue();
    }

    private static String page(long id) {
        return "/propaganda/post?id=" + id;
    }

    private HttpResponse<String> feed(PortalClient who, String feed, String... headers) {
        var all = new ArrayList<>(List.of("Accept", "application/atom+xml"));
        all.addAll(List.of(headers));
        return who.send("GET", FEEDS + feed, null, all.toArray(String[]::new));
    }

    private JsonObject reach(PortalClient who, long id) {
        return Documents.object(who.get(POSTS + "/" + id + "/reach"));
    }

    private int read(long id) {
        return reach(editor, id).getJsonObject("total").getInt("read");
    }

    /** Everything by which a reader may come across a post, as far as it shows its title; the word is the last one of it. */
    private List<String> placesWith(PortalClient who, String title, long id) {
        String word = title.substring(title.lastIndexOf(' ') + 1);
        var found = new ArrayList<String>();
        for (String path : List.of("/propaganda/news", "/propaganda/column?code=" + COLUMN, "/propaganda/posts?q=" + word,
                POSTS + "?q=" + word, "/")) {
            if (who.get(path).body().contains(title)) {
                found.add(path);
            }
        }
        for (String feed : List.of("latest", "columns/" + COLUMN)) {
            if (feed(who, feed).body().contains(title)) {
                found.add(feed);
            }
        }
        if (who.get(page(id)).statusCode() == 200) {
            found.add("page");
        }
        if (who.get(POSTS + "/" + id).statusCode() == 200) {
            found.add("rest");
        }
        if (who.hits(word) > 0) {
            found.add("search");
        }
        return found;
    }

    @Test
    void aPostIsWhereItsReadersLookAndNowhereForOthers() throws Exception {
        String word = Documents.word("doituong");
        String title = "Bài của phòng " + word;
        long id = published(title, "QLKH", false);
        await().atMost(Duration.ofSeconds(10)).until(() -> staff.hits(word) > 0);
        assertThat(placesWith(staff, title, id)).as("for its readers").contains("/propaganda/news", "/propaganda/column?code=" + COLUMN,
                "/propaganda/posts?q=" + word, POSTS + "?q=" + word, "latest", "columns/" + COLUMN, "page", "rest", "search");
        assertThat(placesWith(outsider, title, id)).as("for others").isEmpty();
        assertThat(outsider.get(page(id)).statusCode()).isEqualTo(404);
        assertThat(outsider.get(POSTS + "/" + id + "/reach").statusCode()).isEqualTo(404);
        assertThat(outsider.send("PUT", POSTS + "/" + id + "/acknowledgement", null).statusCode()).isEqualTo(404);
        assertThat(Documents.object(outsider.get(POSTS + "?q=" + word)).getInt("total")).isZero();
    }

    @Test
    void whatIsArchivedIsGoneAtOnce() throws Exception {
        String word = Documents.word("luutru");
        String title = "Bài sẽ cất " + word;
        long id = published(title, null, false);
        assertThat(placesWith(outsider, title, id)).contains("/propaganda/news", "latest", "page");
        assertThat(leader.post(POSTS + "/" + id + "/transitions", "{\"action\":\"archive\",\"comment\":\"Hết thời hạn\"}").statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(5)).until(() -> outsider.hits(word) == 0);
        assertThat(placesWith(outsider, title, id)).isEmpty();
    }

    @Test
    void aReadingCountsOnceForEachPersonAndPost() throws Exception {
        long id = published(Documents.word("luotdoc"), "QLKH", false);
        assertThat(read(id)).isZero();
        for (String header : List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")) {
            assertThat(staff.send("GET", page(id), null, header, "prefetch;prerender").statusCode()).isEqualTo(200);
        }
        staff.send("HEAD", page(id), null);
        staff.send("GET", page(id), null, "Sec-Fetch-Dest", "iframe");
        staff.get(POSTS + "/" + id);
        feed(staff, "columns/" + COLUMN);
        editor.get(page(id));
        assertThat(read(id)).as("nobody has opened it").isZero();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> staff.get(page(id)).statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(read(id)).isEqualTo(1);
        head.get(page(id));
        assertThat(read(id)).isEqualTo(2);
    }

    @Test
    void whoHasNotAcknowledgedIsKnownToFewAndRemindedOnceADay() {
        long id = published(Documents.word("xacnhan"), "QLKH", true);
        String acknowledgement = POSTS + "/" + id + "/acknowledgement";
        assertThat(staff.get(acknowledgement).statusCode()).isEqualTo(404);
        String first = Documents.object(staff.send("PUT", acknowledgement, null)).getString("acknowledgedAt");
        assertThat(Documents.object(staff.send("PUT", acknowledgement, null)).getString("acknowledgedAt")).isEqualTo(first);
        assertThat(editor.send("PUT", acknowledgement, null).statusCode()).as("the owner is not asked").isEqualTo(409);
        JsonObject whole = reach(editor, id);
        JsonObject total = whole.getJsonObject("total");
        assertThat(total.getInt("acknowledged")).isEqualTo(1);
        assertThat(total.getInt("people")).isGreaterThan(1);
        assertThat(whole.getJsonArray("notCounted")).isNotEmpty();
        assertThat(staff.get(POSTS + "/" + id + "/reach").statusCode()).isEqualTo(403);
        assertThat(reach(head, id).getJsonArray("units").getValuesAs(JsonObject.class)).extracting(unit -> unit.getString("unit"))
                .containsExactly("Phòng Quản lý Khoa học");
        List<JsonObject> people = Documents.object(head.get(POSTS + "/" + id + "/reach/people")).getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(people.get(0).getOrDefault("acknowledgedAt", JsonValue.NULL)).as("those who are missing come first").isEqualTo(JsonValue.NULL);
        assertThat(people.get(people.size() - 1).getString("name")).isEqualTo("Lò Thị Mai");
        assertThat(staff.get(POSTS + "/" + id + "/reach/people").statusCode()).isEqualTo(403);
        assertThat(staff.post(POSTS + "/" + id + "/reminders", "").statusCode()).isEqualTo(403);
        int missing = total.getInt("people") - 1;
        for (int time = 0; time < 2; time++) {
            assertThat(Documents.object(editor.post(POSTS + "/" + id + "/reminders", "")).getInt("people")).isEqualTo(missing);
        }
        assertThat(notices(head, id, "Nhắc")).as("once a day").isEqualTo(1);
        assertThat(notices(staff, id, "Nhắc")).isZero();
    }

    private long notices(PortalClient who, long post, String start) {
        return Documents.object(who.get("/api/v1/me/notices?size=100")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("url", "").equals(page(post)) && notice.getString("text").startsWith(start)).count();
    }

    @Test
    void followersHearOfANewPostOnce() throws Exception {
        assertThat(staff.send("PUT", "/api/v1/propaganda/columns/tin-tuc/follow", null).statusCode()).isEqualTo(204);
        long id = published(Documents.word("theodoi"), null, false);
        await("told within a minute or so").atMost(Duration.ofMillis(JOB_MILLIS)).until(() -> notices(staff, id, "Bài mới") == 1);
        assertThat(notices(outsider, id, "Bài mới")).as("who does not follow").isZero();
        assertThat(staff.send("DELETE", "/api/v1/propaganda/columns/tin-tuc/follow", null).statusCode()).isEqualTo(204);
    }

    @Test
    void marksOfUnreadPostsGoByReadingOrAllAtOnce() {
        String word = Documents.word("chuadoc");
        long id = published("Tin mới " + word, null, false);
        assertThat(newsOf(outsider, word)).contains("Chưa đọc");
        outsider.get(page(id));
        assertThat(newsOf(outsider, word)).doesNotContain("Chưa đọc");
        assertThat(newsOf(head, word)).contains("Chưa đọc");
        assertThat(head.send("PUT", "/api/v1/propaganda/seen", null).statusCode()).isEqualTo(204);
        assertThat(newsOf(head, word)).doesNotContain("Chưa đọc");
        assertThat(read(id)).as("no reading by marking").isEqualTo(1);
    }

    /** What the list of the column says of a post, up to the next one. */
    private static String newsOf(PortalClient who, String word) {
        String list = who.get("/propaganda/column?code=" + COLUMN).body();
        String from = list.substring(list.indexOf(word));
        return from.substring(0, from.indexOf("</article>"));
    }

    @Test
    void aFeedIsSparedWhenNothingChanged() {
        HttpResponse<String> first = feed(staff, "latest");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(feed(staff, "latest", "If-None-Match", tag).statusCode()).isEqualTo(304);
        published(Documents.word("nguontin"), null, false);
        assertThat(feed(staff, "latest", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(feed(staff, "columns/khong-co").statusCode()).isEqualTo(404);
        assertThat(portal.send(HttpRequest.newBuilder(portal.uri(FEEDS + "latest")).build()).statusCode()).isEqualTo(401);
        assertThat(portal.send(HttpRequest.newBuilder(portal.uri(FEEDS + "latest?key=" + "A".repeat(43))).build()).statusCode()).isEqualTo(404);
    }

    /** Each of them has a connection of its own and may need another one to learn what has changed: nobody waits for a connection. */
    @Test
    void aCrowdThatComesWhileSomethingChangesIsAnswered() throws Exception {
        long id = published(Documents.word("Đông người đọc "), null, false);
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                published(Documents.word("Bài mới "), null, false);
                var answers = new ArrayList<Future<Integer>>();
                for (int i = 0; i < CROWD; i++) {
                    answers.add(threads.submit(() -> staff.get("/propaganda/post?id=" + id).statusCode()));
                }
                for (var answer : answers) {
                    assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
