package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Search as programs use it: what it answers, in which form, and to whom. */
@Tag("every-database")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class SearchRestIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final PortalProcess portal;
    private final PortalClient officer;
    private final PortalClient editor;
    private final PortalClient staff;

    SearchRestIT(PortalProcess portal) {
        this.portal = portal;
        officer = PortalClient.demo(portal, "vanphong");
        editor = PortalClient.demo(portal, "bientap");
        staff = PortalClient.demo(portal, "canbo");
    }

    private static String query(String text) {
        return "/api/v1/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject ask(PortalClient client, String text, String more) {
        return Documents.object(client.get(query(text) + more));
    }

    private static List<String> texts(JsonObject answer, String name) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(item -> item.getString(name)).toList();
    }

    private static void awaitHits(PortalClient client, String text, int hits) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(client.hits(text)).as(text).isEqualTo(hits));
    }

    @Test
    void anAnswerHasTheFieldsThatWerePromised() {
        JsonObject answer = ask(officer, "kế hoạch thi đua", "&size=3");
        assertThat(answer.keySet()).contains("total", "tookMs", "page", "size", "suggestion", "items", "facets");
        assertThat(answer.getInt("total")).isGreaterThan(3);
        assertThat(answer.getInt("page")).isZero();
        assertThat(answer.getInt("size")).isEqualTo(3);
        assertThat(answer.getInt("tookMs")).isNotNegative();
        assertThat(answer.get("suggestion")).isEqualTo(JsonValue.NULL);
        assertThat(answer.getJsonArray("items")).hasSize(3);
        JsonObject first = answer.getJsonArray("items").getJsonObject(0);
        assertThat(first.keySet()).contains("ref", "title", "snippet", "url", "date", "facets");
        assertThat(first.getJsonObject("ref").keySet()).containsExactlyInAnyOrder("type", "id");
        assertThat(first.getString("title")).doesNotContain("<");
        assertThat(texts(answer, "snippet")).anyMatch(snippet -> snippet.contains("<mark>") && snippet.contains("</mark>"));
        assertThat(first.getString("url")).startsWith("/");
        assertThat(LocalDate.parse(first.getString("date"))).isBefore(LocalDate.of(2100, 1, 1));
        JsonObject facets = answer.getJsonObject("facets");
        assertThat(facets.keySet()).contains("type", "year", "issuer", "unit");
        assertThat(facets.getJsonArray("type").getJsonObject(0).keySet()).contains("value", "label", "count");
    }

    @Test
    void aHitLeadsToItsPageAndToItsResource() {
        JsonObject first = ask(officer, "thi đua", "&type=emulation.document&size=1").getJsonArray("items").getJsonObject(0);
        assertThat(officer.get(first.getString("url")).statusCode()).isEqualTo(200);
        assertThat(officer.get(Documents.PATH + "/" + first.getJsonObject("ref").getString("id")).statusCode()).isEqualTo(200);
    }

    @Test
    void facetsCountWhatChoosingThemFinds() {
        JsonObject all = ask(officer, "thi đua", "");
        for (String facet : List.of("type", "year", "issuer", "unit")) {
            for (JsonObject value : all.getJsonObject("facets").getJsonArray(facet).getValuesAs(JsonObject.class)) {
                assertThat(value.getString("label")).isNotBlank();
                String filter = "&" + facet + "=" + URLEncoder.encode(value.getString("value"), StandardCharsets.UTF_8);
                assertThat(ask(officer, "thi đua", filter).getInt("total")).as(filter).isEqualTo(value.getInt("count"));
            }
        }
        JsonObject oneType = ask(officer, "thi đua", "&type=emulation.document");
        assertThat(oneType.getJsonObject("facets").getJsonArray("type").size()).as("other types can still be chosen")
                .isEqualTo(all.getJsonObject("facets").getJsonArray("type").size());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        int total = ask(officer, "thi đua", "").getInt("total");
        List<String> whole = texts(ask(officer, "thi đua", "&size=200"), "url");
        assertThat(whole).hasSize(Math.min(total, 200)).doesNotHaveDuplicates();
        var pieced = new java.util.ArrayList<String>();
        for (int page = 0; page * 7 < total; page++) {
            pieced.addAll(texts(ask(officer, "thi đua", "&size=7&page=" + page), "url"));
        }
        assertThat(pieced.subList(0, whole.size())).isEqualTo(whole);
        assertThat(ask(officer, "thi đua", "&page=9999").getJsonArray("items")).isEmpty();
    }

    @Test
    void datesNarrowAndOrder() {
        JsonObject narrowed = ask(officer, "thi đua", "&from=2024-01-01&to=2024-12-31&sort=date&size=200");
        assertThat(texts(narrowed, "date")).isNotEmpty().allMatch(day -> day.startsWith("2024-"))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(texts(ask(officer, "loại:\"kế hoạch\" thi đua", "&sort=date-asc&type=emulation.document"), "date")).isSorted();
        assertThat(ask(officer, "thi đua", "&from=2024-12-31&to=2024-01-01").getInt("total")).isZero();
    }

    @Test
    void wordsAreFoundHoweverTheyAreTyped() {
        String unique = Documents.word("phieu");
        Documents.add(officer, Documents.document("Hướng dẫn bình xét danh hiệu Chiến sĩ thi đua " + unique)
                .add("number", "4321/HD-" + unique.substring(5, 11).toUpperCase(java.util.Locale.ROOT)).add("body", "Hoà bình và thuỷ lợi."));
        awaitHits(officer, unique, 1);
        for (String typed : List.of("hướng dẫn bình xét", "huong dan binh xet", Normalizer.normalize("hướng dẫn bình xét",
                Normalizer.Form.NFD), "HƯỚNG DẪN", "hòa bình thủy lợi", "hoà bình", "\"danh hiệu Chiến sĩ thi đua\"",
                "so:4321/HD", "4321")) {
            assertThat(officer.hits(typed + " " + unique)).as(typed).isEqualTo(1);
        }
        assertThat(officer.hits(unique + " -bình")).isZero();
    }

    @Test
    void aWrongWordGetsASuggestion() {
        JsonObject answer = ask(officer, "phong trào thi đuaa", "");
        assertThat(answer.get("suggestion")).isNotEqualTo(JsonValue.NULL);
        assertThat(answer.getString("suggestion")).contains("thi đua");
    }

    @Test
    void whatIsTypedSoFarIsCompleted() {
        JsonObject answer = Documents.object(officer.get("/api/v1/search/suggest?q=" + URLEncoder.encode("ke hoach",
                StandardCharsets.UTF_8)));
        assertThat(answer.getJsonArray("items")).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(answer.getJsonArray("items").getJsonObject(0).keySet()).contains("title", "url");
    }

    @Test
    void aChangeIsFoundWithinASecond() {
        String word = Documents.word("ngaytucthi");
        Documents.add(officer, Documents.document("Kế hoạch khởi động " + word + "x"));
        awaitHits(officer, word + "x", 1);
        Documents.add(officer, Documents.document("Kế hoạch " + word));
        await().atMost(Duration.ofSeconds(1)).pollInterval(Duration.ofMillis(10)).until(() -> officer.hits(word) == 1);
    }

    @Test
    void innerDocumentsAreThereOnlyForThoseWhoMayReadThem() {
        String word = Documents.word("noibo");
        String path = Documents.add(officer, Documents.document("Tờ trình " + word).add("visibility", "INNER")
                .add("issuer", "Nơi " + word));
        awaitHits(officer, word, 1);
        assertThat(ask(officer, word, "").getJsonObject("facets").toString()).contains("Nơi " + word);
        for (PortalClient other : List.of(staff, editor)) {
            assertHidden(other, word);
            assertThat(other.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(officer.get("/api/v1/search/suggest?q=" + word).body()).isNotEmpty();
    }

    @Test
    void draftsAreThereOnlyForEditors() {
        String word = Documents.word("bannhap");
        String path = Documents.add(editor, Documents.POSTS, Documents.post("Bài đang viết " + word));
        awaitHits(editor, word, 1);
        for (PortalClient other : List.of(staff, officer)) {
            assertHidden(other, word);
            assertThat(other.get(path).statusCode()).isEqualTo(404);
        }
    }

    private static void assertHidden(PortalClient other, String word) {
        JsonObject answer = ask(other, word, "");
        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.toString()).doesNotContain("Nơi " + word);
        assertThat(other.get(query("thi đua") + "&size=200").body()).doesNotContain(word);
        assertThat(other.get("/api/v1/search/suggest?q=" + word.substring(0, 12)).body()).doesNotContain(word);
        assertThat(ask(other, word.substring(0, word.length() - 1), "").get("suggestion"))
                .as("a suggestion tells nothing either").satisfiesAnyOf(
                        none -> assertThat(none).isEqualTo(JsonValue.NULL),
                        some -> assertThat(some.toString()).doesNotContain(word));
    }

    @Test
    void anIndexThatIsRebuiltGoesOnAnswering() {
        PortalClient admin = PortalClient.demo(portal, "admin");
        String word = Documents.word("xaylai");
        Documents.add(officer, Documents.document("Kế hoạch " + word));
        awaitHits(officer, word, 1);
        int before = ask(officer, "thi đua", "").getInt("total");
        var started = admin.send("POST", "/api/v1/search/reindex", null);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String meanwhile = Documents.word("giuachung");
        Documents.add(officer, Documents.document("Kế hoạch " + meanwhile));
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertThat(officer.hits(word)).isEqualTo(1);
            assertThat(ask(officer, "thi đua", "").getInt("total")).isEqualTo(before);
            JsonObject rebuild = Documents.object(admin.get("/api/v1/search/status")).getJsonObject("rebuild");
            assertThat(rebuild.getInt("percent")).isBetween(0, 100);
            return !rebuild.getBoolean("running");
        });
        awaitHits(officer, meanwhile, 1);
        assertThat(portal.get("/metrics?scope=application").body()).contains("portal_search_rebuild_percent");
        assertThat(staff.send("POST", "/api/v1/search/reindex", null).statusCode()).isEqualTo(403);
        assertThat(staff.get("/api/v1/search/status").statusCode()).isEqualTo(403);
    }
}
