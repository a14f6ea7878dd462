package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/**
 * Every page, light and dark, on a desk and on a phone: no barrier that axe knows, no error in the console, no request to elsewhere,
 * nothing that sticks out to the side. Leaves a picture of each in {@code target/screenshots}.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class PagesBrowserIT {

    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final String CAMPAIGNS = "/api/v1/propaganda/campaigns";
    private static final String TASKS = "/api/v1/emulation/tasks?state=IN_PROGRESS";

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

    private static String first(String login, String list) {
        var answer = PortalClient.json(PortalClient.demo(portal, login).get(list));
        var items = answer instanceof jakarta.json.JsonArray array ? array : answer.asJsonObject().getJsonArray("items");
        return items.getJsonObject(0).get("id").toString().replace("\"", "");
    }

    /** A document with tasks. */
    private static String document(String login) {
        var tasks = PortalClient.json(PortalClient.demo(portal, login).get(TASKS)).asJsonObject().getJsonArray("items");
        return tasks.getJsonObject(0).get("documentId").toString();
    }

    private static Map<String, String> pages(String login) {
        var pages = new LinkedHashMap<String, String>();
        switch (login) {
            case "admin" -> {
                pages.put("dashboard", "/");
                for (String page : List.of("units", "people", "accounts", "roles", "import", "modules", "search", "backup", "mail", "audit")) {
                    pages.put("admin-" + page, "/admin/" + page);
                }
                pages.put("columns", "/propaganda/columns");
                pages.put("column-edit", "/propaganda/column-edit?id=" + first(login, "/api/v1/propaganda/columns"));
                pages.put("return-reasons", "/propaganda/return-reasons");
                pages.put("admin-unit", "/admin/unit?id=" + first(login, "/api/v1/units"));
                pages.put("admin-person", "/admin/person?id=" + first(login, "/api/v1/people"));
                pages.put("admin-account", "/admin/account?id=" + first(login, "/api/v1/accounts"));
                pages.put("admin-role", "/admin/role?id=" + first(login, "/api/v1/roles"));
            }
            case "vanphong" -> {
                pages.put("document-edit", "/emulation/document-edit?id=" + first(login, Documents.PATH));
                pages.put("document-new", "/emulation/document-edit");
                pages.put("tasks-all", "/emulation/tasks");
                pages.put("task-edit", "/emulation/task-edit?id=" + first(login, TASKS));
                pages.put("task-step", "/emulation/task?id=" + first(login, TASKS));
                pages.put("document-tasks", "/emulation/document?id=" + document(login));
                pages.put("dashboard-officer", "/");
                pages.put("document-issue", "/emulation/document-state?action=ISSUE&id=" + first(login, Documents.PATH + "?status=DRAFT"));
                pages.put("document-revoke", "/emulation/document-state?action=REVOKE&id=" + document(login));
                pages.put("document-versions", "/emulation/document-versions?id=" + document(login));
                pages.put("registers", "/emulation/registers");
                pages.put("import", "/emulation/import");
                pages.put("missing-documents", "/emulation/missing-documents");
                for (String page : List.of("award-edit", "award-import", "award-names", "catalogue-edit", "base-salary-edit", "prize-rule")) {
                    pages.put(page, "/honors/" + page);
                }
                pages.put("award-revoke", "/honors/award-revoke?id=" + first(login, "/api/v1/honors/awards"));
                String model = first(login, "/api/v1/honors/models");
                pages.put("model-desk", "/honors/desk");
                pages.put("honors-fields", "/honors/fields");
                for (String one : List.of("model-file", "model-edit", "model-dossier", "model-inner", "model-versions")) {
                    pages.put(one, "/honors/" + one + "?id=" + model);
                }
                pages.put("model-step", "/honors/model-step?action=BACK&id=" + first(login, "/api/v1/honors/models?stage=REPLICATION"));
                pages.put("adoption-new", "/honors/adoption-edit?model=" + first(login, "/api/v1/honors/models?list=showcase"));
            }
            case "bientap" -> {
                pages.put("posts-editor", "/propaganda/posts");
                pages.put("post-correct", "/propaganda/post-edit?id=" + first(login, Documents.POSTS + "?state=PUBLISHED"));
                pages.put("post-new", "/propaganda/post-edit");
                pages.put("post-desk", "/propaganda/post?id=" + first(login, Documents.POSTS + "?state=RETURNED"));
                pages.put("post-submit", "/propaganda/post-step?action=submit&id=" + first(login, Documents.POSTS + "?state=RETURNED"));
                pages.put("post-schedule", "/propaganda/post-step?action=schedule&id=" + first(login, Documents.POSTS + "?state=SCHEDULED"));
                pages.put("post-pin", "/propaganda/post-pin?id=" + first(login, Documents.POSTS + "?state=PUBLISHED"));
                pages.put("post-preview", "/propaganda/post-preview?id=" + first(login, Documents.POSTS));
                pages.put("post-versions", "/propaganda/post-versions?id=" + first(login, Documents.POSTS));
                pages.put("desk", "/propaganda/desk");
                pages.put("desk-mine", "/propaganda/desk?tab=mine");
                pages.put("desk-calendar", "/propaganda/desk-calendar");
                String campaign = first(login, CAMPAIGNS + "?state=RUNNING");
                pages.put("campaign-editor", "/propaganda/campaign?id=" + campaign);
                pages.put("campaign-edit", "/propaganda/campaign-edit?id=" + campaign);
                pages.put("campaign-new", "/propaganda/campaign-edit");
                pages.put("campaign-report", "/propaganda/campaign-report?id=" + campaign);
                pages.put("activity-new", "/propaganda/activity-edit?campaign=" + campaign);
                pages.put("channels", "/propaganda/channels");
                pages.put("reach", "/propaganda/reach?id=" + first(login, Documents.POSTS + "?state=PUBLISHED"));
                pages.put("moderation", "/moderation");
                pages.put("column-team", "/propaganda/column-team?id=" + first(login, "/api/v1/propaganda/columns"));
                pages.put("post-templates", "/propaganda/post-templates");
                pages.put("post-template", "/propaganda/post-template-edit");
            }
            default -> {
                pages.put("dashboard-staff", "/");
                pages.put("search", "/search");
                pages.put("search-results", "/search?q=phong trào thi đua");
                pages.put("search-none", "/search?q=xyzzyqwv");
                pages.put("search-suggestion", "/search?q=thi đuaa");
                pages.put("documents", "/emulation/documents");
                pages.put("document", "/emulation/document?id=" + first(login, Documents.PATH));
                pages.put("tasks", "/emulation/tasks");
                pages.put("task", "/emulation/task?id=" + first(login, TASKS));
                pages.put("task-calendar", "/emulation/task-calendar");
                pages.put("news", "/propaganda/news");
                pages.put("column", "/propaganda/column?code=tin-tuc");
                pages.put("campaigns", "/propaganda/campaigns");
                pages.put("campaign", "/propaganda/campaign?id=" + first(login, CAMPAIGNS + "?state=RUNNING"));
                pages.put("posts", "/propaganda/posts");
                pages.put("post", "/propaganda/post?id=" + first(login, Documents.POSTS));
                pages.put("models", "/honors/models");
                pages.put("awards", "/honors/awards");
                pages.put("award", "/honors/award?id=" + first(login, "/api/v1/honors/awards"));
                pages.put("catalogue", "/honors/catalogue?all=1");
                pages.put("award-record", "/honors/record?unit=" + first(login, "/api/v1/units"));
                pages.put("award-statistics", "/honors/statistics");
                pages.put("model", "/honors/model?id=" + first(login, "/api/v1/honors/models"));
                pages.put("wall", "/honors/wall");
                pages.put("propose", "/honors/propose");
                pages.put("proposals", "/honors/proposals");
                pages.put("directory", "/directory");
                pages.put("directory-unit", "/directory/unit?id=" + first(login, "/api/v1/units"));
                pages.put("directory-person", "/directory/person?id=" + first(login, "/api/v1/people"));
                pages.put("notices", "/notices");
                pages.put("account", "/account");
                pages.put("password", "/account/password");
            }
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo", "vanphong", "bientap", "admin"})
    void everyPageIsFitToBeRead(String login) {
        var faults = new SoftAssertions();
        Map<String, String> pages = pages(login);
        try (Browsing.Visit desk = browsing.signedIn(login); Browsing.Visit dark = desk.again(DESK, ColorScheme.DARK);
                Browsing.Visit phone = desk.again(PHONE, ColorScheme.LIGHT);
                Browsing.Visit night = desk.again(PHONE, ColorScheme.DARK)) {
            pages.forEach((name, path) -> {
                look(faults, desk, name, path);
                look(faults, dark, name + "-dark", path);
                look(faults, phone, name + "-360", path);
                faults.assertThat(phone.overflow()).as("%s is wider than a phone", path).isLessThanOrEqualTo(0);
                night.open(path);
                night.screenshot(name + "-360-dark");
            });
        }
        faults.assertAll();
    }

    private static void look(SoftAssertions faults, Browsing.Visit visit, String name, String path) {
        visit.open(path);
        visit.screenshot(name);
        faults.assertThat(visit.page().title()).as("title of " + name).isNotBlank().doesNotContain("???");
        faults.assertThat(visit.page().locator("body").innerText()).as(name).doesNotContain("???", "Exception");
        faults.assertThat(visit.barriers()).as("barriers of " + name).isEmpty();
        faults.assertThat(visit.problems()).as("problems of " + name).isEmpty();
    }

    @Test
    void whatAFormMissesIsSaidInTheReadersLanguage() {
        try (Browsing.Visit admin = browsing.signedIn("admin")) {
            admin.open("/admin/role");
            admin.page().click("[id='role:save']");
            assertThat(admin.page().locator(".field-error").first().innerText()).isEqualTo("Cần nhập mục này.");
        }
    }

    @Test
    void whereNothingStandsBesideTheContentItTakesTheWidth() {
        try (Browsing.Visit desk = browsing.signedIn("canbo")) {
            Page page = desk.open("/propaganda/post?id=" + first("canbo", Documents.POSTS));
            double whole = page.locator(".with-aside").boundingBox().width;
            page.evaluate("document.querySelector('.with-aside > :last-child').innerHTML = '<p>Tin liên quan</p>'");
            assertThat(page.locator(".with-aside article").first().boundingBox().width).isLessThan(whole - 300);
            page.evaluate("document.querySelector('.with-aside > :last-child').innerHTML = ' '");
            assertThat(page.locator(".with-aside article").first().boundingBox().width).isGreaterThan(whole - 1);
        }
    }

    @Test
    void pagesForNobodyInParticular() {
        var faults = new SoftAssertions();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {DESK, PHONE}) {
                try (Browsing.Visit visit = browsing.visit(width, scheme)) {
                    look(faults, visit, "signin-" + width + "-" + scheme, "/signin");
                    faults.assertThat(visit.overflow()).isLessThanOrEqualTo(0);
                }
            }
        }
        faults.assertAll();
    }

    @Test
    void errorPagesHelp() {
        var faults = new SoftAssertions();
        try (Browsing.Visit desk = browsing.signedIn("canbo"); Browsing.Visit phone = desk.again(PHONE, ColorScheme.DARK)) {
            for (Browsing.Visit visit : List.of(desk, phone)) {
                for (Map.Entry<String, String> page : Map.of("error-404", "/no/such/page", "error-403", "/admin/modules").entrySet()) {
                    String name = page.getKey() + (visit == phone ? "-360-dark" : "");
                    visit.open(page.getValue());
                    visit.screenshot(name);
                    faults.assertThat(visit.barriers()).as(name).isEmpty();
                    faults.assertThat(visit.problems()).as(name).allMatch(problem -> problem.contains("Failed to load resource"));
                    faults.assertThat(visit.page().locator("h1").count()).as(name).isEqualTo(1);
                    faults.assertThat(visit.page().locator("main a, main form").count()).as("ways on from " + name).isPositive();
                }
            }
        }
        faults.assertAll();
    }
}
