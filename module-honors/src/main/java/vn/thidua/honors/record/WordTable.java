package vn.thidua.honors.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One heading, one line and one table with three columns as a document that word processors open (Office Open XML): A4, Times New
 * Roman 13, the margins of official documents, the row of headings repeated on each page.
 */
final class WordTable {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Twentieths of a point, 16 cm together: what the margins leave of A4. */
    private static final int[] WIDTHS = {1134, 3969, 3968};
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String BORDERS = """
            <w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>\
            <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>""";
    private static final String PAGE = """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>""";

    private final String title;
    private final String line;
    private final List<List<String>> rows;

    /**
     * @param rows three texts each; the first one holds the headings
     */
    WordTable(String title, String line, List<List<String>> rows) {
        this.title = title;
        this.line = line;
        this.rows = List.copyOf(rows);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String document() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"")
                .append(NAMESPACE).append("\"><w:body>");
        paragraph(xml, title, true, "center");
        paragraph(xml, line, false, "center");
        paragraph(xml, "", false, "left");
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>").append(BORDERS)
                .append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (int i = 0; i < rows.size(); i++) {
            row(xml, rows.get(i), i == 0);
        }
        paragraph(xml.append("</w:tbl>"), "", false, "left");
        return xml.append(PAGE).append("</w:body></w:document>").toString();
    }

    private static void row(StringBuilder xml, List<String> cells, boolean heading) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
        for (int i = 0; i < WIDTHS.length; i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[i]).append("\" w:type=\"dxa\"/></w:tcPr>");
            paragraph(xml, cells.get(i), heading, heading || i == 0 ? "center" : "left");
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static void paragraph(StringBuilder xml, String text, boolean bold, String align) {
        xml.append("<w:p><w:pPr><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"").append(align)
                .append("\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
                .append(bold ? "<w:b/>" : "").append("<w:sz w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr><w:t xml:space=\"preserve\">")
                .append(escape(text)).append("</w:t></w:r></w:p>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
