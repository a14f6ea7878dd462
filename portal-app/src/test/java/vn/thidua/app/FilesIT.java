package vn.thidua.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Files of documents over REST and in a browser, with the rights of their documents. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class FilesIT {

    private static final byte[] PDF = "%PDF-1.7\nnội dung\n".getBytes(StandardCharsets.UTF_8);

    private final PortalProcess portal;
    private final PortalClient officer;

    FilesIT(PortalProcess portal) {
        this.portal = portal;
        officer = PortalClient.demo(portal, "vanphong");
    }

    private String document(String visibility) {
        String path = Documents.add(officer, Documents.document(Documents.word("teptin")).add("visibility", visibility));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private HttpRequest.Builder as(String login, String path) {
        String pair = login + ":" + PortalClient.DEMO_PASSWORD;
        return HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> upload(String login, String document, String name, byte[] content) {
        return PortalClient.demo(portal, login).upload("/api/v1/files?owner=emulation.document:" + document, name, content);
    }

    private String uploaded(String document, String name, byte[] content) {
        HttpResponse<String> answer = upload("vanphong", document, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/api/v1/files/" + Documents.object(answer).getInt("id");
    }

    private HttpResponse<String> content(String file, String... headers) {
        return portal.send(as("vanphong", file + "/content").headers(headers).build());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aPdfIsShownUnderItsVietnameseNameAndKeptByTheBrowserOnly() {
        String file = uploaded(document("EVERYONE"), "Kế hoạch số 12.pdf", PDF);
        assertThat(Documents.object(officer.get(file)).getString("name")).isEqualTo("Kế hoạch số 12.pdf");
        HttpResponse<String> whole = content(file, "Accept", "*/*");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo("%PDF-1.7\nnội dung\n");
        assertThat(header(whole, "Content-Type")).startsWith("application/pdf");
        assertThat(header(whole, "Content-Disposition")).startsWith("inline; ")
                .endsWith("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%2012.pdf");
        assertThat(header(whole, "Cache-Control")).contains("private").contains("no-cache").doesNotContain("no-store");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content(file, "If-None-Match", header(whole, "ETag")).statusCode()).isEqualTo(304);
        assertThat(header(portal.send(as("vanphong", file + "/content?save=true").build()), "Content-Disposition")).startsWith("attachment");
    }

    @Test
    void aPictureIsSentInTheSizeAskedForAndKeptForGoodByItsVersion() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        String document = document("INNER");
        String picture = uploaded(document, "Lễ ra quân.jpg", jpeg.toByteArray()) + "/picture";
        HttpResponse<String> small = portal.send(as("vanphong", picture + "?width=320").build());
        assertThat(small.statusCode()).isEqualTo(200);
        assertThat(header(small, "Content-Type")).startsWith("image/jpeg");
        assertThat(header(small, "Cache-Control")).contains("private").contains("no-cache");
        String version = header(small, "ETag").replaceAll("\"|-.*", "");
        HttpResponse<String> named = portal.send(as("vanphong", picture + "?width=320&v=" + version).build());
        assertThat(header(named, "Cache-Control")).contains("private").contains("immutable").contains("max-age=31536000");
        assertThat(portal.send(as("vanphong", picture + "?width=320").header("If-None-Match", header(small, "ETag")).build())
                .statusCode()).isEqualTo(304);
        assertThat(portal.send(as("vanphong", picture + "?width=333").build()).statusCode()).isEqualTo(400);
        assertThat(portal.send(as("vanphong", uploaded(document, "a.pdf", PDF) + "/picture").build()).statusCode()).isEqualTo(404);
        assertThat(portal.send(as("canbo", picture + "?width=320&v=" + version).build()).statusCode()).isEqualTo(404);
        byte[] cut = Arrays.copyOf(jpeg.toByteArray(), jpeg.size() / 2);
        assertThat(portal.send(as("vanphong", uploaded(document, "hỏng.jpg", cut) + "/picture").build()).statusCode()).isEqualTo(422);
    }

    @Test
    void partsAreSentToWhoeverAsksForThem() {
        String file = uploaded(document("EVERYONE"), "phần.pdf", PDF);
        HttpResponse<String> part = content(file, "Range", "bytes=1-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PDF");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 1-3/" + PDF.length);
        assertThat(content(file, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
        assertThat(content(file, "Range", "bytes=1-3", "If-Range", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCanCarryScriptsIsSavedAndRunsNothing() {
        String document = document("EVERYONE");
        for (String page : new String[] {"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<!doctype html><script>alert(1)</script>"}) {
            HttpResponse<String> answer = content(uploaded(document, "ảnh.png", page.getBytes(StandardCharsets.UTF_8)), "Accept", "*/*");
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'").contains("sandbox");
        }
    }

    @Test
    void whoMayNotReadTheDocumentFindsNoFile() {
        String inner = document("INNER");
        String file = uploaded(inner, "nội bộ.pdf", PDF);
        PortalClient staff = PortalClient.demo(portal, "canbo");
        assertThat(staff.get(file).statusCode()).isEqualTo(404);
        assertThat(staff.get(file + "/content").statusCode()).isEqualTo(404);
        assertThat(staff.get("/api/v1/files?owner=emulation.document:" + inner).statusCode()).isEqualTo(404);
        assertThat(upload("canbo", inner, "a.pdf", PDF).statusCode()).isEqualTo(404);
        String open = document("EVERYONE");
        assertThat(upload("canbo", open, "a.pdf", PDF).statusCode()).isEqualTo(403);
        String readable = uploaded(open, "ai cũng đọc.pdf", PDF);
        assertThat(staff.get(readable + "/content").statusCode()).isEqualTo(200);
        assertThat(staff.send("DELETE", readable, null, "If-Match", "*").statusCode()).isEqualTo(403);
        assertThat(staff.get("/files?owner=emulation.document:" + open).statusCode()).isEqualTo(403);
        assertThat(staff.get("/files?owner=emulation.document:" + inner).statusCode()).isEqualTo(404);
        assertThat(staff.get("/files?owner=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeOrNotTakenIsToldAsAProblem() {
        String document = document("EVERYONE");
        HttpResponse<String> large = upload("vanphong", document, "lớn.txt", "x".repeat(1_200_000).getBytes(StandardCharsets.UTF_8));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(header(large, "Content-Type")).startsWith("application/problem+json");
        assertThat(upload("vanphong", document, "a.pdf", new byte[] {'M', 'Z', 0}).statusCode()).isEqualTo(422);
        assertThat(upload("vanphong", document, "a.pdf", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(officer.get("/api/v1/files?owner=nothing").statusCode()).isEqualTo(400);
    }

    @Test
    void aFileIsChangedByWhoeverSawItsLastState() {
        String file = uploaded(document("EVERYONE"), "cũ.pdf", PDF);
        assertThat(officer.send("PATCH", file, "{\"name\":\"mới\"}").statusCode()).isEqualTo(400);
        HttpResponse<String> changed = officer.send("PATCH", file, "{\"name\":\"mới\",\"caption\":\"Bản ký\"}", "If-Match", "\"1\"");
        assertThat(Documents.object(changed).getString("name")).isEqualTo("mới.pdf");
        assertThat(officer.send("PATCH", file, "{\"caption\":\"khác\"}", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(officer.send("DELETE", file, null, "If-Match", header(changed, "ETag")).statusCode()).isEqualTo(204);
        assertThat(officer.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void filesAreAddedNamedOrderedAndRemovedInABrowser() {
        String document = document("EVERYONE");
        try (var browsing = new Browsing(portal); Browsing.Visit visit = browsing.signedIn("vanphong")) {
            Page page = visit.open("/emulation/document?id=" + document);
            page.locator("section.files a.button").click();
            page.waitForURL(url -> url.contains("/files?owner="));
            page.setInputFiles("[id='upload:file']", new FilePayload[] {new FilePayload("Kế hoạch.pdf", "application/pdf", PDF),
                new FilePayload("Phụ lục 1.txt", "text/plain", "Phụ lục".getBytes(StandardCharsets.UTF_8))});
            page.click("[id='upload:send']");
            Locator rows = page.locator("[id='files'] ul.list > li");
            assertThat(rows).hasCount(2);
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("files-edit");
            page.locator("[id='files:list:1:up']").click();
            assertThat(rows.first()).containsText("Phụ lục 1.txt");
            rows.nth(1).locator("summary").click();
            page.fill("[id='files:list:1:name']", "Kế hoạch đã ký");
            page.fill("[id='files:list:1:caption']", "Bản có dấu đỏ");
            page.click("[id='files:list:1:save']");
            assertThat(rows.nth(1)).containsText("Kế hoạch đã ký.pdf");
            page.locator("[id='files:list:0:remove']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(rows).hasCount(1);
            visit.open("/emulation/document?id=" + document);
            Locator list = page.locator("section.files");
            assertThat(list).containsText("Kế hoạch đã ký.pdf");
            assertThat(list).containsText("Bản có dấu đỏ");
            assertThat(visit.barriers()).isEmpty();
            visit.screenshot("files-list");
            assertThat(visit.problems()).isEmpty();
            try (Browsing.Visit phone = visit.again(375, ColorScheme.DARK)) {
                phone.open("/files?owner=emulation.document:" + document);
                assertThat(phone.overflow()).isZero();
                assertThat(phone.barriers()).isEmpty();
                phone.screenshot("files-edit-phone");
            }
        }
    }

    @Test
    void anUploadThatIsRefusedIsToldOnThePageAndAddsNothing() {
        String document = document("EVERYONE");
        try (var browsing = new Browsing(portal); Browsing.Visit visit = browsing.signedIn("vanphong")) {
            Page page = visit.open("/files?owner=emulation.document:" + document);
            page.setInputFiles("[id='upload:file']", new FilePayload[] {new FilePayload("tốt.pdf", "application/pdf", PDF),
                new FilePayload("xấu.pdf", "application/pdf", new byte[] {'M', 'Z', 0})});
            page.click("[id='upload:send']");
            assertThat(page.locator("#messages")).containsText("xấu.pdf");
            assertThat(page.locator("[id='files'] ul.list > li")).hasCount(0);
        }
    }
}
