package vn.thidua.emulation.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Files as programs write them, made for the tests. */
public final class SampleFiles {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SampleFiles() { }

    public static byte[] resource(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/vn/thidua/emulation/reading/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document xmlns:w='" + WORD + "' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>");
        parts.put("word/numbering.xml", "<w:numbering xmlns:w='" + WORD + "'><w:abstractNum w:abstractNumId='7'>"
                + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + level(3, "bullet", "·")
                + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num></w:numbering>");
        parts.put("word/styles.xml", "<w:styles xmlns:w='" + WORD + "'><w:style w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr>"
                + "</w:pPr></w:style></w:styles>");
        return zip(parts);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text.replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:p>";
    }

    static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String table(List<List<String>> rows) {
        var xml = new StringBuilder("<w:tbl>");
        for (List<String> row : rows) {
            xml.append("<w:tr>");
            row.forEach(cell -> xml.append("<w:tc>").append(p(cell)).append("</w:tc>"));
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** The plan of the tests as Word writes it: columns by tables, numbers drawn by the program, a table of tasks. */
    public static byte[] planDocx() {
        return docx(table(List.of(List.of("UBND TỈNH AN SƠN\nSỞ CÔNG THƯƠNG\nSố: 21/KH-SCT",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Sơn, ngày 10 tháng 02 năm 2024")))
                + p("KẾ HOẠCH") + p("Công tác thi đua, khen thưởng") + p("năm 2024")
                + p("Căn cứ Luật Thi đua, khen thưởng năm 2022; Chỉ thị số 01/CT-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh, Sở Công Thương"
                        + " xây dựng Kế hoạch như sau:")
                + "<w:p><w:pPr><w:pStyle w:val='Muc'/></w:pPr><w:r><w:t>MỤC ĐÍCH</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>"
                + item(1, "Mục đích chung") + item(2, "Nâng cao chất lượng.") + item(3, "Thiết thực.")
                + item(0, "NHIỆM VỤ")
                + table(List.of(List.of("TT", "Nội dung", "Thời gian", "Chủ trì", "Phối hợp"),
                        List.of("1", "Phát động thi đua", "Trước 28/02/2024", "Văn phòng", "Các phòng, đơn vị"),
                        List.of("2", "Sơ kết phong trào", "Quý II", "Văn phòng", "")))
                + item(0, "TỔ CHỨC THỰC HIỆN") + p("Các phòng thực hiện Kế hoạch này./.")
                + table(List.of(List.of("Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐinh Thu Hà"))));
    }

    /** Two pages with page numbers, two columns above and below, lines broken within sentences, a ruled table. */
    public static byte[] planPdf() {
        try (var document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT), true);
            try (var page = page(document)) {
                text(page, font, 80, 780, "UBND TỈNH AN SƠN", "SỞ CÔNG THƯƠNG", "Số: 22/KH-SCT");
                text(page, font, 290, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                        "An Sơn, ngày 12 tháng 02 năm 2024");
                text(page, font, 260, 710, "KẾ HOẠCH");
                text(page, font, 190, 694, "Công tác thi đua năm 2024");
                text(page, font, 90, 660, "Căn cứ Chỉ thị số 01/CT-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh về thi");
                text(page, font, 70, 644, "đua năm 2024, Sở Công Thương xây dựng Kế hoạch công tác thi đua như sau đây để");
                text(page, font, 70, 628, "các đơn vị thực hiện:");
                text(page, font, 90, 600, "I. MỤC ĐÍCH");
                text(page, font, 90, 584, "Động viên công chức, viên chức và người lao động thi đua thực hiện nhiệm vụ kinh tế");
                text(page, font, 70, 568, "- xã hội, theo Quyết định số 33/2018/QĐ-");
                text(page, font, 70, 552, "UBND ngày 28/12/2018.");
                text(page, font, 90, 536, "II. NHIỆM VỤ");
                table(page, font);
                text(page, font, 90, 330, "III. THỰC HIỆN");
                text(page, font, 90, 314, "Văn phòng Sở theo dõi, đôn đốc các phòng chuyên môn và đơn vị thuộc Sở để tổng");
            }
            try (var page = page(document)) {
                text(page, font, 290, 800, "2");
                text(page, font, 70, 770, "hợp kết quả báo cáo lãnh đạo Sở theo quy định./.");
                text(page, font, 70, 730, "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT, VP.");
                text(page, font, 380, 730, "GIÁM ĐỐC");
                text(page, font, 370, 650, "Đinh Thu Hà");
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(PDPageContentStream page, PDFont font) throws IOException {
        float[] columns = {70, 100, 300, 400, 530};
        float[] rows = {520, 500, 450, 420};
        for (float y : rows) {
            line(page, columns[0], y, columns[4], y);
        }
        for (float x : columns) {
            line(page, x, rows[0], x, rows[3]);
        }
        text(page, font, 74, 506, "TT");
        text(page, font, 104, 506, "Nội dung");
        text(page, font, 304, 506, "Thời gian");
        text(page, font, 404, 506, "Đơn vị thực hiện");
        text(page, font, 74, 486, "1");
        text(page, font, 104, 486, "Tổ chức ký kết giao ước thi", "đua giữa các đơn vị");
        text(page, font, 304, 486, "Trong tháng", "3/2024");
        text(page, font, 404, 486, "Văn phòng; các", "phòng chuyên môn");
        text(page, font, 74, 436, "2");
        text(page, font, 104, 436, "Sơ kết 6 tháng");
        text(page, font, 304, 436, "Trước ngày 25/6");
        text(page, font, 404, 436, "Văn phòng");
    }

    private static void line(PDPageContentStream page, float x0, float y0, float x1, float y1) throws IOException {
        page.moveTo(x0, y0);
        page.lineTo(x1, y1);
        page.stroke();
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void text(PDPageContentStream page, PDFont font, float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            page.beginText();
            page.setFont(font, 12);
            page.newLineAtOffset(x, y - i * 16);
            page.showText(lines[i]);
            page.endText();
        }
    }

    static byte[] scannedPdf() {
        try (var document = new PDDocument()) {
            page(document).close();
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encryptedPdf() {
        try (var document = new PDDocument()) {
            page(document).close();
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A small text with numbered lists as OpenDocument programs write it. */
    public static byte[] odt() {
        String content = "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:table='b'>"
                + "<office:automatic-styles><text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='I'"
                + " style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'/>"
                + "</text:list-style></office:automatic-styles><office:body><office:text>"
                + "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>"
                + "<table:table><table:table-row><table:table-cell><text:p>SỞ Y TẾ AN SƠN</text:p><text:p>Số: 9/CTr-SYT</text:p></table:table-cell>"
                + "<table:table-cell><text:p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</text:p><text:p>An Sơn, ngày 3 tháng 4 năm 2023</text:p>"
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:p>CHƯƠNG TRÌNH</text:p><text:p>Phối hợp<text:s/>thi đua<text:line-break/>năm 2023</text:p>"
                + "<text:list text:style-name='L1'><text:list-item><text:p>MỤC TIÊU</text:p><text:list><text:list-item><text:p>Thiết thực.</text:p>"
                + "</text:list-item></text:list></text:list-item><text:list-item><text:p>NHIỆM VỤ</text:p></text:list-item></text:list>"
                + "<text:p>Nơi nhận:</text:p><text:p>- Lưu: VT.</text:p><text:p>GIÁM ĐỐC</text:p><text:p>Lê Văn Tám</text:p>"
                + "</office:text></office:body></office:document-content>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", content);
        return zip(parts);
    }
}
