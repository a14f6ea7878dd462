package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A model from somebody's proposal through its four stages to the unit that copies it, the wall, the search and paper. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class HonorsBrowserIT {

    private static final String TITLE = "Sổ thiết bị dùng chung giữa các đề tài";
    private static final String PHRASE = "chiếc cân phân tích không còn nằm ngủ trong tủ";
    private static final String STORY = "Mỗi thứ Hai, chị Mai hỏi cả phòng một câu: tuần này máy nào đang rỗi? Sau ba tháng, " + PHRASE
            + ", còn ba đề tài cấp tỉnh không phải mua thêm thiết bị nào.";
    private static final String CHECKED = "Quẫy, nguỹ, ưỡn, Ậm ừ: kỹ thuật đặc biệt";
    private static final String OWN_PASSWORD = "Gieo-mot-mua-vang-27";
    private static final double A4_WIDTH = PDRectangle.A4.getWidth();
    private static final double A4_HEIGHT = PDRectangle.A4.getHeight();
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Test
    void aProposalBecomesAModelThatOthersCopyAndReadersFind(PortalProcess portal) throws IOException {
        try (var browsing = new Browsing(portal)) {
            try (Browsing.Visit staff = browsing.signedIn("canbo")) {
                propose(staff);
                assertThat(staff.problems()).isEmpty();
            }
            String model;
            try (Browsing.Visit officer = browsing.signedIn("vanphong")) {
                model = accept(officer);
                foster(officer, model);
                sumUp(officer, model);
                step(browsing, "truongphong", model, "VERIFY");
                step(browsing, "lanhdao", model, "APPROVE");
                publish(officer, model);
                assertThat(officer.problems()).isEmpty();
            }
            adopt(portal, browsing, model);
            try (Browsing.Visit reader = browsing.signedIn("bientap")) {
                find(portal, reader, model);
                print(reader, model);
                poster(reader, model);
                assertThat(reader.problems()).isEmpty();
            }
        }
    }

    private static void propose(Browsing.Visit staff) {
        Page page = staff.open("/honors/propose");
        page.fill("[id='form:title']", TITLE);
        page.fill("[id='form:summary']", "Một cuốn sổ chung cho biết máy nào đang rỗi, để đề tài sau mượn thay vì mua.");
        page.fill("[id='form:evidence']", "Ba đề tài cấp tỉnh năm 2026 mượn chung 11 thiết bị, sổ mượn còn đủ chữ ký.");
        page.fill("[id='form:source']", "Báo cáo quý III của Phòng Quản lý Khoa học");
        page.selectOption("[id='form:kind']", "PRACTICE");
        page.selectOption("[id='form:field']", option(page, "form:field", ""));
        page.selectOption("[id='form:unitId']", option(page, "form:unitId", "Phòng Quản lý Khoa học"));
        staff.screenshot("honors-propose");
        assertThat(staff.barriers()).isEmpty();
        page.click("[id='form:save']");
        page.waitForURL(url -> !url.contains("/honors/propose"));
        assertThat(staff.open("/honors/proposals").locator("main")).containsText(TITLE);
    }

    /** The value of the first choice whose label contains some words. */
    private static String option(Page page, String select, String words) {
        return page.locator("[id='" + select + "']").evaluate("(element, words) => [...element.options].find("
                + "one => one.value && one.textContent.includes(words)).value", words).toString();
    }

    private static String accept(Browsing.Visit officer) {
        Page page = officer.open("/honors/desk?stage=PROPOSED");
        page.locator("main a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
        String model = officer.address().replaceFirst(".*[?&]id=([0-9]+).*", "$1");
        perform(officer, model, "ACCEPT");
        perform(officer, model, "ADVANCE");
        return model;
    }

    private static void perform(Browsing.Visit visit, String model, String action) {
        Page page = visit.open("/honors/model-step?action=" + action + "&id=" + model);
        page.click("[id='form:perform']");
        page.waitForURL(url -> url.contains("/honors/model-file"));
    }

    private static void step(Browsing browsing, String login, String model, String action) {
        try (Browsing.Visit visit = browsing.signedIn(login)) {
            assertThat(visit.open("/honors/model-file?id=" + model).locator("main")).containsText("Việc tiếp theo");
            perform(visit, model, action);
            assertThat(visit.problems()).isEmpty();
        }
    }

    /** The first try fails, and says what is missing; then it is there. */
    private static void foster(Browsing.Visit officer, String model) {
        Page page = officer.open("/honors/model-step?action=ADVANCE&id=" + model);
        page.click("[id='form:perform']");
        assertThat(page.locator("[role='alert'], .messages, #messages").first()).isVisible();
        assertThat(page.locator(".exit-tests li.open")).hasCount(4);
        assertThat(page.locator("main")).containsText("Ghi người giúp đỡ vào hồ sơ");
        officer.screenshot("honors-exit-tests");
        assertThat(officer.barriers()).isEmpty();
        page = officer.open("/honors/model-dossier?id=" + model);
        page.locator("[id='form:mentor_input']").pressSequentially("Đinh Xuân Trường");
        page.locator("[id='form:mentor_panel'] li").first().click();
        page.fill("[id='form:plan']", "Mỗi tuần ghi máy rỗi; mỗi tháng rà lại nội quy mượn.");
        page.fill("[id='form:milestones']", "[x] 15/08/2026 Sổ chung của ba đề tài\n[x] 30/09/2026 Nội quy mượn");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/honors/model-file"));
        perform(officer, model, "CLEAR");
        perform(officer, model, "ADVANCE");
        assertThat(page.locator(".stage-path .present")).hasText("Tổng kết");
    }

    private static void sumUp(Browsing.Visit officer, String model) throws IOException {
        Page page = officer.open("/honors/model-dossier?id=" + model);
        page.fill("[id='form:results']", "Ba đề tài không mua thêm thiết bị; tiết kiệm 412 triệu đồng.");
        page.fill("[id='form:lessons']", "Một người giữ sổ, một câu hỏi mỗi thứ Hai.");
        page.fill("[id='form:councilOpinion']", "Hội đồng nhất trí cho nhân rộng.");
        page.fill("[id='form:councilOn']", LocalDate.now().toString());
        page.fill("[id='form:consentOn']", LocalDate.now().toString());
        page.fill("[id='form:consentBy']", "Lò Thị Mai");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/honors/model-file"));
        page = officer.open("/honors/model-edit?id=" + model);
        page.locator(".ql-editor").click();
        page.keyboard().insertText(STORY);
        page.fill("[id='form:figures']", "Thiết bị phải mua mới = 9 → 0 máy\nThời gian chờ máy = 21 → 4 ngày");
        page.fill("[id='form:quote']", "Máy không biết nó thuộc đề tài nào, chỉ người mới biết.");
        page.fill("[id='form:quoteBy']", "Lò Thị Mai");
        page.fill("[id='form:steps']", "Lập một cuốn sổ chung\nHỏi một câu mỗi thứ Hai\n" + CHECKED);
        page.fill("[id='form:timeline']", "06/04/2026 Cuốn sổ đầu tiên\n15/08/2026 Ba đề tài dùng chung");
        officer.screenshot("honors-write");
        assertThat(officer.barriers()).isEmpty();
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/honors/model-file"));
        page = officer.open("/files?owner=honors.model:" + model + "&role=portrait");
        page.setInputFiles("[id='upload:file']", new FilePayload("so-thiet-bi.png", "image/png", portrait()));
        page.click("[id='upload:send']");
        assertThat(page.locator("main")).containsText("so-thiet-bi");
    }

    private static byte[] portrait() throws IOException {
        var picture = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2f6f8f), 900, 1200, new Color(0xd8b04a)));
        pen.fillRect(0, 0, 900, 1200);
        pen.setColor(Color.WHITE);
        pen.fillOval(300, 260, 300, 300);
        pen.fillRoundRect(200, 600, 500, 600, 240, 240);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static void publish(Browsing.Visit officer, String model) {
        perform(officer, model, "ADVANCE");
        assertThat(officer.page().locator(".stage-path .present")).hasText("Nhân rộng");
        perform(officer, model, "PUBLISH");
        officer.screenshot("honors-file");
        assertThat(officer.barriers()).isEmpty();
    }

    /** The head of another unit copies it. */
    private static void adopt(PortalProcess portal, Browsing browsing, String model) {
        var admin = PortalClient.demo(portal, "admin");
        int account = Documents.object(admin.get("/api/v1/accounts?q=dinh.tc")).getJsonArray("items").getJsonObject(0).getInt("id");
        String given = Documents.object(admin.send("PUT", "/api/v1/accounts/" + account + "/password", "{}")).getString("password");
        PortalClient.basic(portal, "dinh.tc", given).changePassword(given, OWN_PASSWORD);
        try (Browsing.Visit head = browsing.visit(1440, ColorScheme.LIGHT)) {
            head.signIn("dinh.tc", OWN_PASSWORD);
            Page page = head.open("/honors/model?id=" + model);
            page.locator("#adoption a[href*='adoption-edit']").first().click();
            page.waitForURL(url -> url.contains("/honors/adoption-edit"));
            page.selectOption("[id='form:unitId']", option(page, "form:unitId", "Phòng Chuyển đổi số"));
            page.fill("[id='form:startedOn']", LocalDate.now().minusDays(20).toString());
            page.fill("[id='form:adapted']", "Sổ máy chủ và giấy phép phần mềm dùng chung, ghi trên bảng điện tử.");
            page.fill("[id='form:figures']", "Giấy phép mua mới = 14 → 5 giấy phép");
            page.fill("[id='form:result']", "Sau ba tuần đã trả lại chín giấy phép không dùng.");
            head.screenshot("honors-adopt");
            assertThat(head.barriers()).isEmpty();
            page.click("[id='form:save']");
            page.waitForURL(url -> url.contains("/honors/model?"));
            assertThat(page.locator("#adoption .adoption-map")).isVisible();
            assertThat(page.locator("#adoption tbody")).containsText("Phòng Chuyển đổi số");
            assertThat(head.problems()).isEmpty();
        }
    }

    private static void find(PortalProcess portal, Browsing.Visit reader, String model) {
        var client = PortalClient.demo(portal, "bientap");
        await().atMost(Duration.ofSeconds(20)).until(() -> client.hits("\"can phan tich khong con nam ngu\"") == 1);
        Page page = reader.open("/search?q=\"can phan tich khong con nam ngu\"");
        assertThat(page.locator("main")).containsText(TITLE);
        reader.screenshot("honors-search");
        page = reader.open("/honors/wall?year=" + LocalDate.now().getYear());
        assertThat(page.locator(".wall")).containsText(TITLE);
        reader.screenshot("honors-wall");
        assertThat(reader.barriers()).isEmpty();
        page.locator(".wall a", new Page.LocatorOptions().setHasText(TITLE)).click();
        assertThat(page.locator("article h1")).hasText(TITLE);
        assertThat(page.locator(".rich")).containsText(PHRASE);
        assertThat(page.locator("#adoption tbody")).containsText("chín giấy phép");
        reader.screenshot("honors-profile");
        assertThat(reader.barriers()).isEmpty();
        assertThat(reader.address()).isEqualTo("/honors/model?id=" + model);
    }

    private static void print(Browsing.Visit reader, String model) throws IOException {
        Page page = reader.open("/honors/model?id=" + model);
        byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        String text = check("honors-print", paper);
        assertThat(text).contains(TITLE, "Lập một cuốn sổ chung", CHECKED).contains("nằm ngủ trong tủ");
        String shown = firstOfDemo(reader);
        reader.open("/honors/model?id=" + shown);
        check("honors-print-demo", page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static String firstOfDemo(Browsing.Visit reader) {
        Page page = reader.open("/honors/models?year=2025");
        return page.locator(".model-card h2 a").first().getAttribute("href").replaceFirst(".*id=", "");
    }

    private static void poster(Browsing.Visit reader, String model) throws IOException {
        byte[] poster = reader.page().request().get(reader.url("/api/v1/honors/models/" + model + "/poster.pdf")).body();
        assertThat(check("honors-poster", poster)).contains(TITLE, "Lập một cuốn sổ chung", CHECKED);
        check("honors-poster-demo",
                reader.page().request().get(reader.url("/api/v1/honors/models/" + firstOfDemo(reader) + "/poster.pdf")).body());
    }

    /** One upright A4 page, which is left beside the screenshots as a picture; answers its words in one line. */
    private static String check(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(PICTURES);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(i, 96), "png",
                        PICTURES.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".png").toFile());
            }
            assertThat(document.getNumberOfPages()).as(name).isEqualTo(1);
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat((double) box.getWidth()).isBetween(A4_WIDTH - 2, A4_WIDTH + 2);
            assertThat((double) box.getHeight()).isBetween(A4_HEIGHT - 2, A4_HEIGHT + 2);
            var words = new PDFTextStripper();
            words.setSortByPosition(false);
            return String.join(" ", Arrays.asList(words.getText(document).split("\\s+")));
        }
    }
}
