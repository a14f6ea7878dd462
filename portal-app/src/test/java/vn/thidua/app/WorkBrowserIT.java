package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A day at work in the browser, as each of the demo department's people. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class WorkBrowserIT {

    private static Browsing browsing;
    private static PortalProcess portal;

    @BeforeAll
    static void open(PortalProcess running) {
        portal = running;
        browsing = new Browsing(running);
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    private static void assertQuiet(Browsing.Visit visit) {
        assertThat(visit.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"admin, true, true", "vanphong, true, false", "bientap, true, false", "lanhdao, true, false",
        "truongphong, true, false", "canbo, true, false"})
    void everyRoleSignsInSeesItsMenuAndSignsOut(String login, boolean reads, boolean administers) {
        try (Browsing.Visit visit = browsing.signedIn(login)) {
            Page page = visit.page();
            assertThat(visit.address()).isEqualTo("/");
            List<String> links = page.locator("#menu a").all().stream().map(link -> link.getAttribute("href")).toList();
            for (String link : List.of("/emulation/documents", "/propaganda/posts", "/honors/models", "/directory")) {
                assertThat(links.contains(link)).as(link).isEqualTo(reads);
            }
            assertThat(links.contains("/admin/modules")).isEqualTo(administers);
            assertThat(links.contains("/admin/roles")).isEqualTo(administers);
            links.forEach(link -> assertThat(PortalClient.demo(portal, login).get(link).statusCode()).as(link).isEqualTo(200));
            page.locator("details.dropdown > summary").click();
            page.locator("[id='sign-out'] button").click();
            page.waitForURL(url -> url.contains("/signin"));
            visit.open("/emulation/documents");
            assertThat(visit.address()).startsWith("/signin");
            assertQuiet(visit);
        }
    }

    @Test
    void aWrongPasswordIsToldAndTheWayBackIsKept() {
        try (Browsing.Visit visit = browsing.visit(1440, ColorScheme.LIGHT)) {
            Page page = visit.open("/emulation/documents?year=2026");
            page.fill("[id='signin:username']", "truongphong");
            page.fill("[id='signin:password']", "sai mật khẩu");
            page.click("[id='signin:submit']");
            assertThat(page.locator("[role=alert]")).isVisible();
            page.fill("[id='signin:password']", PortalClient.DEMO_PASSWORD);
            page.click("[id='signin:submit']");
            page.waitForURL(url -> url.contains("/emulation/documents"));
            assertThat(visit.address()).isEqualTo("/emulation/documents?year=2026");
            assertQuiet(visit);
        }
    }

    @Test
    void searchIsUsedByKeyboardAlone() {
        try (Browsing.Visit visit = browsing.signedIn("canbo")) {
            Page page = visit.page();
            page.keyboard().press("Control+k");
            assertThat(page.locator("#site-search")).isFocused();
            page.keyboard().type("ke hoach");
            assertThat(page.locator("#site-search-list [role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#site-search")).hasAttribute("aria-activedescendant", "site-search-list-0");
            page.keyboard().press("Escape");
            assertThat(page.locator("#site-search-list")).isHidden();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/search?q="));
            page.locator("#page-search").focus();
            page.keyboard().press("End");
            page.keyboard().type(" t");
            assertThat(page.locator("#page-search-list [role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/search"));
            assertThat(page.locator("h1")).isVisible();
            assertQuiet(visit);
        }
    }

    @Test
    void aFacetNarrowsAndACorrectionIsFollowed() {
        try (Browsing.Visit visit = browsing.signedIn("canbo")) {
            Page page = visit.open("/search?q=thi đua");
            var facet = page.locator(".facet a").first();
            String count = facet.locator(".facet-count").innerText().strip();
            String label = facet.locator(".facet-label").innerText().strip();
            facet.click();
            assertThat(page.locator(".chips .chip").first()).containsText(label);
            assertThat(page.locator(".result-bar [role=status]")).containsText(count);
            page.locator(".chips .chip").first().click();
            assertThat(page.locator(".chips")).hasCount(0);
            visit.open("/search?q=phong trào thi đuaa");
            page.locator(".search-note a").first().click();
            page.waitForURL(url -> !url.contains("uaa"));
            assertThat(page.locator(".result").first()).isVisible();
            assertThat(page.locator(".snippet mark").first()).isVisible();
            assertQuiet(visit);
        }
    }

    @Test
    void colourAndLanguageAreChosenAndKept() {
        try (Browsing.Visit visit = browsing.signedIn("lanhdao")) {
            Page page = visit.page();
            page.locator("details.dropdown > summary").click();
            page.locator("[data-theme-choice=dark]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.locator("details.dropdown > summary").click();
            page.locator("[id='language:en']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            visit.open("/emulation/documents");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("documents-english-dark");
            page.locator("details.dropdown > summary").click();
            page.locator("[id='language:vi']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "vi");
            page.locator("details.dropdown > summary").click();
            page.locator("[data-theme-choice=auto]").click();
            assertQuiet(visit);
        }
    }

    @Test
    void aDocumentIsWrittenAndFoundWithoutMarks() {
        String word = Documents.word("hoso");
        try (Browsing.Visit visit = browsing.signedIn("vanphong")) {
            Page page = visit.open("/emulation/document-edit");
            page.click("[id='form:save']");
            assertThat(page.locator(".field-error").first()).isVisible();
            assertThat(visit.barriers()).as("a form with mistakes").isEmpty();
            visit.screenshot("document-mistakes");
            page.fill("[id='form:title']", "Hướng dẫn đặc biệt về khen thưởng đột xuất " + word);
            page.fill("[id='form:issuer']", "Văn phòng Sở");
            page.fill("[id='form:number']", "99/HD-VP");
            page.fill("[id='form:issuedOn']", "2026-05-04");
            page.fill("[id='form:body']", "Khen ngay người dũng cảm cứu người.");
            page.click("[id='form:save']");
            assertThat(page.locator("h1")).containsText(word);
            await().atMost(Duration.ofSeconds(20)).until(() -> PortalClient.demo(portal, "canbo").hits(word) == 1);
            visit.open("/search?q=huong dan dac biet dot xuat " + word);
            page.locator(".result a").first().click();
            assertThat(page.locator("h1")).containsText(word);
            assertQuiet(visit);
        }
    }

    @Test
    void whoSavesLaterSeesBothVersions() {
        String path = Documents.add(PortalClient.demo(portal, "vanphong"), Documents.document("Chung một văn bản " + Documents.word("x")));
        String form = "/emulation/document-edit?id=" + path.substring(path.lastIndexOf('/') + 1);
        try (Browsing.Visit one = browsing.signedIn("vanphong"); Browsing.Visit other = one.again(1440, ColorScheme.LIGHT)) {
            one.open(form);
            other.open(form).fill("[id='form:title']", "Tên của người nhanh tay");
            other.page().click("[id='form:save']");
            assertThat(other.page().locator("h1")).containsText("nhanh tay");
            Page page = one.page();
            page.fill("[id='form:title']", "Tên của người đến sau");
            page.click("[id='form:save']");
            assertThat(page.locator("section[role=alert] table")).containsText("Tên của người nhanh tay");
            assertThat(page.locator("section[role=alert] table")).containsText("Tên của người đến sau");
            assertThat(one.barriers()).isEmpty();
            one.screenshot("document-conflict");
            assertThat(PortalClient.demo(portal, "vanphong").get(path).body()).contains("nhanh tay");
            page.locator("[id='form:overwrite']").click();
            assertThat(page.locator("h1")).containsText("đến sau");
            assertQuiet(one);
        }
    }

    @Test
    void aModuleIsSwitchedOffAndOnAfterAQuestion() {
        try (Browsing.Visit visit = browsing.signedIn("admin")) {
            Page page = visit.open("/admin/modules");
            try {
                press(page, "honors", false);
                assertThat(page.locator("tr:has-text('honors')")).isVisible();
                press(page, "honors", true);
                assertThat(page.locator("#menu a[href='/honors/models']")).hasCount(0);
                assertThat(visit.open("/honors/models").locator("h1")).isVisible();
                assertThat(visit.problems()).allMatch(problem -> problem.contains("404"));
                visit.open("/admin/modules");
                press(page, "honors", true);
                assertThat(page.locator("#menu a[href='/honors/models']")).hasCount(1);
            } finally {
                PortalClient.demo(portal, "admin").send("PATCH", "/api/v1/modules/honors", "{\"enabled\":true}");
            }
            assertQuiet(visit);
        }
    }

    /** Presses the module's switch and answers the question. */
    private static void press(Page page, String module, boolean yes) {
        page.locator("tr:has-text('" + module + "') button").click();
        String answer = yes ? ".ui-confirmdialog-yes" : ".ui-confirmdialog-no";
        assertThat(page.locator(answer)).isVisible();
        page.locator(answer).click();
        assertThat(page.locator(answer)).isHidden();
    }
}
