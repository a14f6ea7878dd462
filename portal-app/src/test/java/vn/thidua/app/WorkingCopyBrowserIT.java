package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Two people edit the same post: they see each other, and nothing that is typed is lost. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class WorkingCopyBrowserIT {

    private static final String COPIES = "/api/v1/working-copies";

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

    private static int post() {
        var answer = editor.post("/api/v1/propaganda/posts", Json.createObjectBuilder().add("title", "Bài chung " + Documents.word("chung"))
                .add("lead", "Lời dẫn").add("body", "Nội dung").add("column", "tin-tuc").build().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Documents.object(answer).getInt("id");
    }

    private static boolean keeps(PortalClient who, int post, String text) {
        return who.get(COPIES + "/propaganda.post:" + post).body().contains(text);
    }

    /** A page tells of itself every ten seconds. */
    private static void awaitNews(Page page, String text) {
        assertThat(page.locator("[data-copy-news]")).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
    }

    private static void awaitKept(PortalClient who, int post, String text) {
        await().atMost(Duration.ofSeconds(40)).until(() -> keeps(who, post, text));
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedRestoredAndSaved() {
        int post = post();
        String form = "/propaganda/post-edit?id=" + post;
        try (Browsing.Visit visit = browsing.signedIn("bientap")) {
            Page page = visit.open(form);
            page.fill("[id='form:lead']", "Viết dở \"đây\" <b>");
            page.selectOption("[id='form:unitIds']", page.locator("[id='form:unitIds'] option").first().getAttribute("value"));
            awaitKept(editor, post, "Viết dở");
            assertThat(page.locator("[data-copy-saved]")).containsText("Đã tự giữ");
            visit.open("/account");
            assertThat(page.locator("#copies")).containsText("Viết dở");
            assertThat(visit.barriers()).isEmpty();

            visit.open(form);
            assertThat(page.locator("[id='form:lead']")).hasValue("Lời dẫn");
            assertThat(page.locator("[data-copy-offer]")).isVisible();
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("working-copy-offer");
            page.locator("[id='copy:restore']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='form:lead']")).hasValue("Viết dở \"đây\" <b>");
            assertThat(page.locator("[id='form:unitIds'] option:checked")).hasCount(1);
            assertThat(page.locator("[data-copy-offer]")).hasCount(0);
            page.click("[id='form:save']");
            page.waitForURL(url -> url.contains("/propaganda/post?"));
            assertThat(page.locator(".reading-lead")).containsText("Viết dở \"đây\" <b>");
            assertThat(editor.get(COPIES + "/propaganda.post:" + post).statusCode()).isEqualTo(404);
            visit.open(form);
            assertThat(page.locator("[data-copy-offer]")).hasCount(0);
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void twoEditorsSeeEachOtherAndTheLaterOneIsAsked() {
        int post = post();
        String form = "/propaganda/post-edit?id=" + post;
        PortalClient admin = PortalClient.demo(portal, "admin");
        String adminName = Documents.object(admin.get("/api/v1/me")).getString("name");
        String editorName = Documents.object(editor.get("/api/v1/me")).getString("name");
        try (Browsing.Visit one = browsing.signedIn("bientap"); Browsing.Visit other = browsing.signedIn("admin")) {
            Page page = one.open(form);
            page.fill("[id='form:lead']", "Bản của biên tập");
            awaitKept(editor, post, "Bản của biên tập");
            Page second = other.open(form);
            awaitNews(second, editorName);
            assertThat(second.locator("[data-copy-details]")).containsText("trước");
            awaitNews(page, adminName);
            one.screenshot("working-copy-others");
            second.fill("[id='form:lead']", "Bản của quản trị");
            second.click("[id='form:save']");
            second.waitForURL(url -> url.contains("/propaganda/post?"));
            awaitNews(page, "đã lưu một bản mới");

            one.open(form);
            assertThat(page.locator("[data-copy-offer]")).containsText("bản mới hơn");
            page.click("[id='copy:restore']");
            assertThat(page.locator("[id='form:lead']")).hasValue("Bản của biên tập");
            page.click("[id='form:save']");
            assertThat(page.locator("section[role=alert] table")).containsText("Bản của quản trị");
            assertThat(page.locator("section[role=alert] table")).containsText("Bản của biên tập");
            page.click("[id='form:overwrite']");
            assertThat(page.locator(".reading-lead")).containsText("Bản của biên tập");
            assertThat(one.problems()).isEmpty();
            assertThat(other.problems()).isEmpty();
        }
    }

    @Test
    void aDroppedCopyLeavesWhatIsInTheFields() {
        int post = post();
        String form = "/propaganda/post-edit?id=" + post;
        try (Browsing.Visit visit = browsing.visit(360, ColorScheme.DARK)) {
            visit.signIn("bientap");
            Page page = visit.open(form);
            page.fill("[id='form:lead']", "Sẽ bỏ");
            awaitKept(editor, post, "Sẽ bỏ");
            visit.open(form);
            page.fill("[id='form:lead']", "Đang viết mới");
            assertThat(visit.overflow()).isLessThanOrEqualTo(0);
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("working-copy-phone-dark");
            page.click("[id='copy:drop']");
            assertThat(page.locator("[data-copy-offer]")).hasCount(0);
            assertThat(page.locator("[id='form:lead']")).hasValue("Đang viết mới");
            awaitKept(editor, post, "Đang viết mới");
            assertThat(visit.problems()).isEmpty();
        }
    }

    @Test
    void whenTheSessionHasEndedThePageKeepsTheTextAndSaysSo() {
        int post = post();
        try (Browsing.Visit visit = browsing.signedIn("bientap")) {
            Page page = visit.open("/propaganda/post-edit?id=" + post);
            page.fill("[id='form:lead']", "Viết khi phiên hết");
            page.context().clearCookies();
            page.click("[id='form:save']");
            assertThat(page.locator("[data-copy-news]")).containsText("Phiên làm việc đã hết");
            assertThat(page.locator("[id='form:lead']")).hasValue("Viết khi phiên hết");
            assertThat(visit.address()).startsWith("/propaganda/post-edit");
            try (Page tab = page.context().newPage()) {
                tab.navigate(portal.uri("/signin").toString());
                tab.fill("[id='signin:username']", "bientap");
                tab.fill("[id='signin:password']", PortalClient.DEMO_PASSWORD);
                tab.click("[id='signin:submit']");
                tab.waitForURL(url -> !url.contains("/signin"));
            }
            page.click("[id='form:save']");
            assertThat(page.locator("[data-copy-offer]")).isVisible();
            page.click("[id='copy:restore']");
            assertThat(page.locator("[id='form:lead']")).hasValue("Viết khi phiên hết");
            page.click("[id='form:save']");
            assertThat(page.locator(".reading-lead")).containsText("Viết khi phiên hết");
            assertThat(visit.problems()).allMatch(problem -> problem.contains("401"));
        }
    }

    @Test
    void whoMayNotEditLearnsNoNames() {
        int post = post();
        PortalClient staff = PortalClient.demo(portal, "canbo");
        String path = COPIES + "/propaganda.post:" + post;
        String beat = "{\"version\":1,\"title\":\"Sửa\",\"page\":\"/propaganda/post-edit?id=" + post + "\"}";
        assertThat(editor.send("PUT", path, beat).statusCode()).isEqualTo(200);
        var answer = staff.send("PUT", path, beat);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"others\":[]", "\"editable\":false")
                .doesNotContain(Documents.object(editor.get("/api/v1/me")).getString("name"));
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
    }
}
