package vn.thidua.emulation.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents to be imported, and what holds them. */
final class Samples {

    /** Plans that stand among the test resources. */
    static final String[] PLANS = {"so-xay-dung-binh-lam-2025.txt", "truong-cao-dang-ky-thuat-ha-sa-2026.txt", "ubnd-xa-nam-luong-2026.md",
        "thu-vien-tinh-an-son-2025.html"};

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private Samples() { }

    static byte[] resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/import-samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IncomingFile file(String name, String text) {
        return new IncomingFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A short plan with two tasks. */
    static String plan(String number, String basis) {
        return """
                ỦY BAN NHÂN DÂN TỈNH AN SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  SỞ KHOA HỌC VÀ CÔNG NGHỆ              Độc lập - Tự do - Hạnh phúc

                Số: %s                   An Sơn, ngày 05 tháng 02 năm 2026

                                       KẾ HOẠCH
                        Công tác thi đua, khen thưởng năm 2026

                Căn cứ %s;
                Sở Khoa học và Công nghệ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:

                I. MỤC ĐÍCH, YÊU CẦU

                Tạo khí thế thi đua sôi nổi trong toàn Sở ngay từ đầu năm.

                II. NHIỆM VỤ

                1. Đăng ký danh hiệu thi đua năm 2026.
                - Thời gian hoàn thành: Trước ngày 28/02/2026.
                - Trách nhiệm thực hiện: Văn phòng Sở.

                2. Báo cáo sơ kết công tác thi đua 6 tháng đầu năm.
                - Thời gian hoàn thành: Trước ngày 15/6/2026.
                - Trách nhiệm thực hiện: Phòng Không Có Thật.

                Nơi nhận:                                              GIÁM ĐỐC
                - UBND tỉnh;
                - Lưu: VT.
                                                                    Lê Thị Minh An
                """.formatted(number, basis);
    }

    /** The same as Word writes it, a paragraph a line. */
    static byte[] docx(String text) {
        var body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.lines().forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</w:t></w:r></w:p>"));
        body.append("</w:body></w:document>");
        return zip(Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8),
                "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8),
                "word/document.xml", body.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
