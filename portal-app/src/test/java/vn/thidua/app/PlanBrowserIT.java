package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A plan on its way: it comes as a file, is read, corrected, found, and its tasks are worked on. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class PlanBrowserIT {

    private static final List<String> PLAN = List.of(
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH AN SƠN",
            "Số: 940/KH-SKHCN",
            "An Sơn, ngày 12 tháng 11 năm 2026",
            "KẾ HOẠCH",
            "Tổ chức đợt thi đua nước rút những tháng cuối năm 2026",
            "Thực hiện Chỉ thị số 01/CT-UBND ngày 08/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ ban hành kế hoạch như sau:",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "Khơi dậy tinh thần về đích sớm của từng phòng, đơn vị bằng những phần việc hổ phách.",
            "II. NHIỆM VỤ",
            "1. Rà soát các chỉ tiêu còn chậm, lập danh sách việc phải xong trong năm.",
            "- Thời gian hoàn thành: Trước 28/11/2026.",
            "- Trách nhiệm thực hiện: Văn phòng Sở; các phòng, đơn vị trực thuộc Sở.",
            "2. Công khai tiến độ hằng tuần trên cổng thông tin nội bộ.",
            "- Thời gian hoàn thành: Trong tháng 12/2026.",
            "- Trách nhiệm thực hiện: Phòng Chuyển đổi số.",
            "III. TỔ CHỨC THỰC HIỆN",
            "Văn phòng Sở theo dõi, đôn đốc, tổng hợp kết quả./.",
            "Nơi nhận:",
            "- Các phòng, đơn vị trực thuộc Sở;",
            "- Lưu: VT, VP.",
            "GIÁM ĐỐC",
            "Hoàng Văn Khải");

    @TempDir private Path folder;

    /** A document of a word processor with one paragraph for each line. */
    private Path docx(String name, List<String> lines) throws IOException {
        String body = lines.stream().map(line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body + "</w:body></w:document>");
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aPlanIsImportedCorrectedFoundAndWorkedOn(PortalProcess portal) throws IOException {
        try (var browsing = new Browsing(portal); Browsing.Visit visit = browsing.signedIn("vanphong")) {
            Page page = visit.open("/emulation/documents");
            page.locator("a[href$='/emulation/import']").first().click();
            page.setInputFiles("[id='upload:file']", docx("ke-hoach-nuoc-rut.docx", PLAN));
            page.click("[id='upload:read']");
            page.waitForURL(url -> url.contains("/emulation/import-review"));
            assertThat(page.locator("[id='form:number']")).hasValue("940/KH-SKHCN");
            assertThat(page.locator("[id='form:issuedOn']")).hasValue("2026-11-12");
            assertThat(page.locator("#references")).containsText("01/CT-UBND");
            assertThat(page.locator(".intake-tasks > li")).hasCount(2);
            visit.screenshot("plan-review");
            assertThat(visit.barriers()).isEmpty();

            page.fill("[id='form:title']", "Tổ chức đợt thi đua nước rút cuối năm 2026");
            page.click("[id='form:save']");
            page.waitForURL(url -> url.contains("/emulation/document?"));
            String plan = visit.address();
            assertThat(page.locator(".paper h1")).hasText("Tổ chức đợt thi đua nước rút cuối năm 2026");
            visit.screenshot("plan-document");

            assertIsFound(visit, portal, "940/KH-SKHCN");
            assertIsFound(visit, portal, "\"phan viec ho phach\"");
            assertIsFound(visit, portal, "phần việc hổ phách");

            visit.open(plan);
            page.locator(".paper a", new Page.LocatorOptions().setHasText("01/CT-UBND")).first().click();
            page.waitForURL(url -> !url.endsWith(plan));
            assertThat(page.locator(".paper")).containsText("Số: 01/CT-UBND");
            assertThat(page.locator("main")).containsText("940/KH-SKHCN");

            visit.open(plan);
            assertThat(page.locator("#tasks .stat.good strong")).hasText("0/2");
            page.locator("#tasks tbody a").first().click();
            page.waitForURL(url -> url.contains("/emulation/task?"));
            page.fill("[id='step:text']", "Đã lập danh sách 14 việc, giao cho chín đơn vị.");
            page.click("[id='step:complete']");
            assertThat(page.locator("main")).containsText("Đã lập danh sách 14 việc");
            visit.open(plan);
            assertThat(page.locator("#tasks .stat.good strong")).hasText("1/2");
            assertThat(page.locator("#tasks svg .done").first()).isAttached();
            visit.screenshot("plan-worked-on");

            visit.open("/emulation/tasks?year=2026&unit=all");
            Locator board = page.locator("main");
            assertThat(board).containsText("Công khai tiến độ hằng tuần");
            visit.screenshot("plan-board");
            assertThat(visit.problems()).isEmpty();
        }
    }

    private static void assertIsFound(Browsing.Visit visit, PortalProcess portal, String words) {
        await().atMost(Duration.ofSeconds(20)).until(() -> PortalClient.demo(portal, "vanphong").search(words).getInt("total") > 0);
        Page page = visit.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(page.locator("main")).containsText("Tổ chức đợt thi đua nước rút cuối năm 2026");
    }
}
