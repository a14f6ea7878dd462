package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A campaign from a plan, and a post of it from the first word to the reader who says that it was read. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class NewsroomBrowserIT {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TITLE = "Tổ hỗ trợ số của Trung tâm đi từng bàn làm việc";
    private static final String PHRASE = "chiếc máy in biết nói lời cảm ơn";
    private static final String PLAN = """
            SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH AN SƠN
            Số: 951/KH-SKHCN
            An Sơn, ngày 16 tháng 11 năm 2026
            KẾ HOẠCH
            Tuyên truyền gương người tốt, việc tốt cuối năm 2026
            I. MỤC ĐÍCH
            Để mỗi việc tốt nhỏ đều có người biết tới.
            II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
            1. Nội dung tuyên truyền
            - Gương người tốt, việc tốt ở các phòng, đơn vị.
            - Kết quả thi đua nước rút cuối năm.
            2. Hình thức tuyên truyền
            - Thông qua họp chi bộ, họp giao ban hàng tháng.
            - Mở chuyên mục trên trang thông tin điện tử.
            III. THỜI GIAN TUYÊN TRUYỀN
            1. Đợt 1: Từ nay đến hết tháng 11/2026
            - Gương người tốt, việc tốt.
            2. Đợt 2: Trong tháng 12/2026
            - Kết quả thi đua.
            IV. TỔ CHỨC THỰC HIỆN
            - Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị tổ chức thực hiện.
            """;

    /** What a word processor puts on the clipboard, with a picture in it. */
    private static String pasted() throws IOException {
        var picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x2f6f8f));
        pen.fillRect(0, 0, 640, 360);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal{mso-style-parent:\"\"}</style></head><body>"
                + "<!--StartFragment--><h2 style='mso-outline-level:2'>Một buổi sáng ở tầng ba<o:p></o:p></h2>"
                + "<p class=MsoNormal style='margin:0cm;text-align:justify'><b><span style='font-family:\"Times New Roman\"'>Anh Lâm</span></b>"
                + " kể về <i>" + PHRASE + "</i> sau khi được cài lại.<o:p></o:p></p>"
                + "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·"
                + "<span>&nbsp;&nbsp;</span></span><![endif]>Bốn mươi máy được cập nhật.<o:p></o:p></p>"
                + "<p class=MsoNormal><img width=640 height=360 alt=\"Máy in ở tầng ba\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "\"></p><!--EndFragment--></body></html>";
    }

    /** Pastes as people do: the clipboard brings HTML to where the cursor stands. */
    private static void paste(Page page, String html) {
        page.locator(".ql-editor").click();
        ElementHandle editor = page.locator(".ql-editor").elementHandle();
        editor.evaluate("(element, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                + " data.setData('text/plain', 'x');"
                + " element.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }", html);
    }

    private static String choose(Page page, String select, String label) {
        return page.locator(select).evaluate("(element, label) => [...element.options].find(one => one.textContent.includes(label)).value",
                label).toString();
    }

    @Test
    void aCampaignIsMadeAndAPostOfItReachesItsReadersOnly(PortalProcess portal) throws IOException {
        var officer = PortalClient.demo(portal, "vanphong");
        JsonObject plan = Documents.object(officer.post("/api/v1/emulation/documents", jakarta.json.Json.createObjectBuilder()
                .add("kind", "PLAN").add("number", "951/KH-SKHCN").add("issuer", "Sở Khoa học và Công nghệ tỉnh An Sơn")
                .add("issuedOn", "2026-11-16").add("title", "Tuyên truyền gương người tốt, việc tốt cuối năm 2026").add("body", PLAN)
                .build().toString()));
        try (var browsing = new Browsing(portal)) {
            String post;
            try (Browsing.Visit editor = browsing.signedIn("bientap")) {
                campaign(editor, plan.getInt("id"));
                post = write(editor);
                assertThat(editor.problems()).isEmpty();
            }
            LocalDateTime moment;
            try (Browsing.Visit leader = browsing.signedIn("lanhdao")) {
                giveBack(leader, post);
                try (Browsing.Visit editor = browsing.signedIn("bientap")) {
                    submitAgain(editor, post);
                }
                moment = approve(leader, post);
                assertThat(leader.problems()).isEmpty();
            }
            appears(portal, browsing, post, moment);
        }
    }

    private static void campaign(Browsing.Visit editor, int plan) {
        Page page = editor.open("/emulation/hand-over?id=" + plan);
        assertThat(page.locator("main")).containsText("Đợt 1");
        editor.screenshot("newsroom-hand-over");
        assertThat(editor.barriers()).isEmpty();
        page.locator("input[id$=':make'], button[id$=':make']").first().click();
        page.waitForURL(url -> url.contains("/propaganda/campaign"));
        assertThat(page.locator("main")).containsText("Đợt 2");
        editor.screenshot("newsroom-campaign");
        assertThat(editor.barriers()).isEmpty();
    }

    private static String write(Browsing.Visit editor) throws IOException {
        Page page = editor.open("/propaganda/post-edit");
        page.fill("[id='form:title']", TITLE);
        page.fill("[id='form:lead']", "Mỗi tuần hai buổi, tổ ngồi cạnh từng người.");
        paste(page, pasted());
        assertThat(page.locator(".ql-editor h2")).containsText("Một buổi sáng ở tầng ba");
        assertThat(page.locator(".ql-editor img")).hasCount(1);
        page.selectOption("[id='form:columnId']", choose(page, "[id='form:columnId']", "Người tốt"));
        page.selectOption("[id='form:campaignId']", choose(page, "[id='form:campaignId']", "gương người tốt, việc tốt cuối năm 2026"));
        page.selectOption("[id='form:unitIds']", choose(page, "[id='form:unitIds']", "Phòng Quản lý Khoa học"));
        page.fill("[id='form:mustReadBy']", LocalDateTime.now(VIETNAM).plusDays(7).toLocalDate().toString());
        editor.screenshot("newsroom-write");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/propaganda/post?"));
        String post = editor.address();
        assertThat(page.locator(".rich h2")).hasText("Một buổi sáng ở tầng ba");
        assertThat(page.locator(".rich strong")).containsText("Anh Lâm");
        assertThat(page.locator(".rich li")).hasText("Bốn mươi máy được cập nhật.");
        assertThat(page.locator(".rich img")).hasAttribute("alt", "Máy in ở tầng ba");
        page.locator("a[href*='action=submit' i]").first().click();
        page.click("[id='form:perform']");
        page.waitForURL(url -> url.contains("/propaganda/post?"));
        assertThat(page.locator(".newsroom-desk")).containsText("Chờ duyệt");
        return post;
    }

    private static void giveBack(Browsing.Visit leader, String post) {
        Page page = leader.open("/propaganda/desk?tab=waiting");
        assertThat(page.locator("main")).containsText(TITLE);
        leader.screenshot("newsroom-desk");
        assertThat(leader.barriers()).isEmpty();
        leader.open(post);
        page.locator("a[href*='action=return' i]").first().click();
        page.locator("[name='form:reason']").first().check();
        page.fill("[id='form:comment']", "Nói rõ đã giúp được bao nhiêu người.");
        leader.screenshot("newsroom-return");
        page.click("[id='form:perform']");
        page.waitForURL(url -> url.contains("/propaganda/"));
    }

    private static void submitAgain(Browsing.Visit editor, String post) {
        Page page = editor.open(post);
        assertThat(page.locator(".newsroom-desk")).containsText("Nói rõ đã giúp được bao nhiêu người.");
        page.locator("a[href*='/propaganda/post-edit?id=']").first().click();
        page.fill("[id='form:lead']", "Mỗi tuần hai buổi, tổ đã giúp 127 người.");
        page.click("[id='form:saveAndSubmit']");
        page.waitForURL(url -> url.contains("/propaganda/post?") || url.contains("post-step"));
        if (page.url().contains("post-step")) {
            page.click("[id='form:perform']");
            page.waitForURL(url -> url.contains("/propaganda/post?"));
        }
        assertThat(page.locator(".newsroom-desk")).containsText("Chờ duyệt");
    }

    /** Approves for the next whole minute that is at least some seconds away, and answers it. */
    private static LocalDateTime approve(Browsing.Visit leader, String post) {
        Page page = leader.open(post);
        page.locator("a[href*='action=approve' i]").first().click();
        LocalDateTime moment = LocalDateTime.now(VIETNAM).plusSeconds(75).truncatedTo(ChronoUnit.MINUTES);
        page.locator("[name='form:when'][value='AT']").check();
        page.fill("[id='form:publishAt']", moment.toString());
        leader.screenshot("newsroom-approve");
        page.click("[id='form:perform']");
        page.waitForURL(url -> url.contains("/propaganda/post?"));
        assertThat(page.locator(".newsroom-desk")).containsText("Hẹn giờ đăng");
        return moment;
    }

    private static void appears(PortalProcess portal, Browsing browsing, String post, LocalDateTime moment) {
        String id = post.substring(post.indexOf('=') + 1);
        var reader = PortalClient.demo(portal, "canbo");
        if (LocalDateTime.now(VIETNAM).isBefore(moment)) {
            assertThat(reader.get("/api/v1/propaganda/posts/" + id).statusCode()).isEqualTo(404);
        }
        await().atMost(Duration.ofSeconds(150)).pollInterval(Duration.ofMillis(500))
                .until(() -> reader.get("/api/v1/propaganda/posts/" + id).statusCode() == 200);
        assertThat(LocalDateTime.now(VIETNAM)).isAfterOrEqualTo(moment);
        try (Browsing.Visit visit = browsing.signedIn("canbo")) {
            Page page = visit.open("/propaganda/news");
            assertThat(page.locator("main")).containsText(TITLE);
            visit.screenshot("newsroom-front");
            visit.open(post);
            assertThat(page.locator(".rich")).containsText(PHRASE);
            page.click("[id='acknowledge:give']");
            assertThat(page.locator("#acknowledgement .badge")).isVisible();
            visit.screenshot("newsroom-read");
            assertThat(visit.barriers()).isEmpty();
            await().atMost(Duration.ofSeconds(20)).until(() -> reader.search("\"chiec may in biet noi\"").getInt("total") == 1);
            assertThat(visit.problems()).isEmpty();
        }
        outside(portal, browsing, post, id);
    }

    private static void outside(PortalProcess portal, Browsing browsing, String post, String id) {
        var stranger = PortalClient.demo(portal, "vanphong");
        assertThat(stranger.get("/api/v1/propaganda/posts/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/propaganda/posts?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8)).body())
                .doesNotContain(TITLE).contains("\"total\":0");
        assertThat(stranger.search("\"" + PHRASE + "\"").getInt("total")).isZero();
        assertThat(feed(stranger)).doesNotContain(TITLE);
        assertThat(feed(PortalClient.demo(portal, "canbo"))).contains(TITLE);
        try (Browsing.Visit visit = browsing.signedIn("vanphong")) {
            for (String path : new String[] {"/", "/propaganda/news", "/propaganda/posts", "/search?q=to+ho+tro+so+cua+trung+tam"}) {
                assertThat(visit.open(path).locator("main")).not().containsText(TITLE);
            }
            visit.problems();
            assertThat(visit.open(post).locator("main")).not().containsText(TITLE);
        }
    }

    private static String feed(PortalClient reader) {
        return reader.send("GET", "/api/v1/propaganda/feeds/latest", null, "Accept", "application/atom+xml").body();
    }
}
