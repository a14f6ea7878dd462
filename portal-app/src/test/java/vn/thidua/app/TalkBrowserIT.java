package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** People talk about a post, with a script and without, and an editor moderates; over REST too. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class TalkBrowserIT {

    private static final String COMMENTS = "/api/v1/talk/comments";

    private static Browsing browsing;
    private static PortalProcess portal;
    private static PortalClient editor;

    @BeforeAll
    static void open(PortalProcess running) {
        portal = running;
        browsing = new Browsing(running);
        editor = PortalClient.demo(running, "bientap");
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    /** The id of a new post that everybody reads, or a draft. */
    private static int post(String state) {
        var answer = editor.post("/api/v1/propaganda/posts", Json.createObjectBuilder().add("title", "Gương sáng " + Documents.word("noi"))
                .add("lead", "Lời dẫn").add("body", "Nội dung").add("column", "guong-dien-hinh").build().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        int id = Documents.object(answer).getInt("id");
        if (state.equals("PUBLISHED")) {
            Documents.publish(editor, PortalClient.demo(portal, "lanhdao"), "/api/v1/propaganda/posts/" + id);
        }
        return id;
    }

    private static String owner(int post) {
        return "?owner=propaganda.post:" + post;
    }

    private static Locator comment(Page page, String text) {
        return page.locator(".comment:has-text('" + text + "')").first();
    }

    @Test
    void aCommentIsWrittenAnsweredReportedHiddenAndExplained() {
        String path = "/propaganda/post?id=" + post("PUBLISHED");
        try (Browsing.Visit staff = browsing.signedIn("canbo"); Browsing.Visit head = browsing.signedIn("truongphong");
                Browsing.Visit moderator = browsing.signedIn("bientap")) {
            Page page = staff.open(path);
            page.click("#congratulate");
            assertThat(page.locator("#congratulate")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#congratulate")).isFocused();
            assertThat(page.locator(".congratulate p")).containsText("Bạn");
            page.fill("#talk-text", "Rất đáng học tập <b>!</b> xem https://thidua.vn/a?b=1.");
            page.click("#talk-send");
            assertThat(comment(page, "đáng học tập")).isVisible();
            assertThat(page.locator(".comment-text a")).hasAttribute("href", "https://thidua.vn/a?b=1");
            assertThat(page.locator("[data-talk-status]")).containsText("Đã gửi");
            assertThat(page.locator(".comment-text b")).hasCount(0);
            assertThat(staff.address()).isEqualTo(path);
            assertThat(staff.barriers()).isEmpty();
            staff.screenshot("talk");

            Page other = head.open(path);
            comment(other, "đáng học tập").locator("summary:has-text('Trả lời')").click();
            other.locator(".comment-tools textarea").first().fill("Đồng ý với đồng chí");
            other.locator(".comment-tools details[open] button").first().click();
            assertThat(other.locator(".answers .comment")).containsText("Đồng ý");
            comment(other, "đáng học tập").locator("summary:has-text('Báo cáo')").first().click();
            comment(other, "đáng học tập").locator("details[open] button").first().click();
            assertThat(other.locator("[data-talk-status]")).containsText("cảm ơn");

            Page desk = moderator.open("/moderation?state=reported");
            Locator found = desk.locator("li:has-text('đáng học tập')").first();
            assertThat(found).containsText("Thiếu lịch sự");
            assertThat(moderator.barriers()).isEmpty();
            moderator.screenshot("moderation");
            found.locator("summary").click();
            found.locator("select").selectOption("OFF_TOPIC");
            found.locator("details input[name=note]").fill("Xin viết về bài");
            found.locator("details button").click();
            assertThat(desk.locator(".messages")).containsText("Đã ẩn");
            assertThat(desk.locator("li:has-text('đáng học tập')")).hasCount(0);

            head.open(path);
            assertThat(other.locator(".comment-gone")).isVisible();
            assertThat(other.locator(".answers .comment")).containsText("Đồng ý");
            staff.open(path);
            assertThat(comment(page, "đáng học tập")).containsText("Xin viết về bài");
            for (Browsing.Visit visit : List.of(staff, head, moderator)) {
                assertThat(visit.problems()).isEmpty();
            }
        }
    }

    @Test
    void theFormsWorkWithoutAScriptAndOnAPhone() {
        String path = "/propaganda/post?id=" + post("PUBLISHED");
        try (Browsing.Visit visit = browsing.visit(360, ColorScheme.DARK)) {
            visit.signIn("truongphong");
            Page page = visit.page();
            page.route("**/talk.js*", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(200)
                    .setContentType("text/javascript").setBody("")));
            visit.open(path);
            page.fill("#talk-text", "Không cần script");
            page.click("#talk-send");
            assertThat(comment(page, "Không cần script")).isVisible();
            assertThat(page.locator(".messages")).containsText("Đã gửi");
            assertThat(visit.overflow()).isLessThanOrEqualTo(0);
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("talk-phone-dark");
            page.locator("summary:has-text('Rút lại')").click();
            page.locator("details[open] button").click();
            assertThat(page.locator(".comment")).hasCount(0);
            page.click("#congratulate");
            assertThat(page.locator("#congratulate")).hasAttribute("aria-pressed", "true");
            page.evaluate("document.getElementById('talk-text').removeAttribute('required')");
            page.click("#talk-send");
            assertThat(page.locator("[data-talk-problem]")).isVisible();
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void overRestTheSameRightsHold() {
        PortalClient staff = PortalClient.demo(portal, "canbo");
        PortalClient leader = PortalClient.demo(portal, "lanhdao");
        String owner = owner(post("PUBLISHED"));
        var written = leader.post(COMMENTS + owner, "{\"text\":\"Qua REST\"}");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        String one = COMMENTS + "/" + Documents.object(written).getInt("id");
        String tag = written.headers().firstValue("ETag").orElseThrow();
        assertThat(leader.send("PATCH", one, "{\"text\":\"Đã sửa\"}").statusCode()).isEqualTo(400);
        var mended = leader.send("PATCH", one, "{\"text\":\"Đã sửa\"}", "If-Match", tag);
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(200);
        assertThat(leader.send("PATCH", one, "{\"text\":\"Muộn\"}", "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(staff.send("PATCH", one, "{\"text\":\"x\"}", "If-Match", "*").statusCode()).isEqualTo(403);
        assertThat(staff.send("PATCH", one, "{\"state\":\"HIDDEN\",\"reason\":\"RUDE\"}", "If-Match", "*").statusCode()).isEqualTo(403);
        assertThat(staff.post(one + "/reports", "{\"reason\":\"UNTRUE\"}").statusCode()).isEqualTo(204);
        assertThat(editor.get(COMMENTS + "/moderation?state=reported&" + owner.substring(1)).body()).contains("Đã sửa", "UNTRUE");
        assertThat(staff.get(COMMENTS + "/moderation?state=reported&" + owner.substring(1)).body()).contains("\"total\":0");
        assertThat(editor.send("PATCH", one, "{\"state\":\"HIDDEN\",\"reason\":\"RUDE\"}", "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(staff.get(one).statusCode()).isEqualTo(404);
        assertThat(staff.get(COMMENTS + owner).body()).contains("\"total\":0");
        assertThat(leader.get(one).body()).contains("RUDE");
        assertThat(leader.send("DELETE", one, null).statusCode()).isEqualTo(204);
        assertThat(staff.send("PUT", "/api/v1/talk/congratulations" + owner, null).body()).contains("\"count\":1", "\"mine\":true");
        assertThat(staff.send("DELETE", "/api/v1/talk/congratulations" + owner, null).body()).contains("\"count\":0");
        String draft = owner(post("DRAFT"));
        assertThat(staff.get(COMMENTS + draft).statusCode()).isEqualTo(404);
        assertThat(staff.send("PUT", "/api/v1/talk/congratulations" + draft, null).statusCode()).isEqualTo(404);
        assertThat(editor.post(COMMENTS + draft, "{\"text\":\"Bản nháp không nhận bình luận\"}").statusCode()).isEqualTo(409);
        assertThat(staff.get(COMMENTS + "?owner=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void aSixthCommentInAMinuteIsRefused() {
        PortalClient admin = PortalClient.demo(portal, "admin");
        String path = COMMENTS + owner(post("PUBLISHED"));
        for (int i = 0; i < 5; i++) {
            assertThat(admin.post(path, "{\"text\":\"Lần " + i + "\"}").statusCode()).isEqualTo(201);
        }
        var refused = admin.post(path, "{\"text\":\"Lần nữa\"}");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("đợi");
    }

    @Test
    void aModuleThatIsOffHasNoTalk() {
        PortalClient admin = PortalClient.demo(portal, "admin");
        String path = COMMENTS + owner(post("PUBLISHED"));
        try {
            admin.send("PATCH", "/api/v1/modules/propaganda", "{\"enabled\":false}");
            assertThat(editor.get(path).statusCode()).isEqualTo(404);
        } finally {
            admin.send("PATCH", "/api/v1/modules/propaganda", "{\"enabled\":true}");
        }
        assertThat(editor.get(path).statusCode()).isEqualTo(200);
    }
}
