package vn.thidua.core.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small tables, such as templates for imports; the first row holds the headings. */
public final class TableWriter {

    private static final int COLUMN_WIDTH = 24 * 256;

    private TableWriter() { }

    /** In UTF-8 with a byte order mark and semicolons, as a Vietnamese Excel opens it. */
    public static byte[] csv(List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        rows.forEach(row -> text.append(format.format(row.toArray())).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet, headings in bold. */
    public static byte[] xlsx(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    cell.setCellValue(rows.get(i).get(j));
                    if (i == 0) {
                        cell.setCellStyle(bold);
                        sheet.setColumnWidth(j, COLUMN_WIDTH);
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
