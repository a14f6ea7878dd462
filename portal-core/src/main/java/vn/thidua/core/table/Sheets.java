package vn.thidua.core.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes reports as workbooks of several sheets; numbers stay numbers and days stay days, so that people can go on with them. The first
 * row of a sheet holds the headings.
 */
public final class Sheets {

    private static final int CHARACTER = 256;
    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 60;
    private static final int DAY_WIDTH = 11;

    /**
     * One sheet.
     *
     * @param name what its tab says; characters that no tab may have are left out
     * @param rows of texts, numbers and days; null for an empty cell
     */
    public record Sheet(String name, List<List<Object>> rows) { }

    private Sheets() { }

    /** A workbook in XLSX, headings in bold, columns as wide as what stands in them, within limits. */
    public static byte[] xlsx(List<Sheet> sheets) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            CellStyle heading = style(workbook, true);
            CellStyle text = style(workbook, false);
            CellStyle day = style(workbook, false);
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (Sheet sheet : sheets) {
                write(workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), sheet.rows(), heading, text, day);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (bold) {
            var font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }

    private static void write(XSSFSheet sheet, List<List<Object>> rows, CellStyle heading, CellStyle text, CellStyle day) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                Object value = rows.get(i).get(j);
                Cell cell = row.createCell(j);
                cell.setCellStyle(i == 0 ? heading : value instanceof LocalDate ? day : text);
                widths.merge(j, fill(cell, value), Math::max);
            }
        }
        widths.forEach((column, width) -> sheet.setColumnWidth(column, Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width + 2)) * CHARACTER));
        sheet.createFreezePane(0, 1);
    }

    /** How many characters wide the value is. */
    private static int fill(Cell cell, Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            return DAY_WIDTH;
        } else {
            cell.setCellValue(value.toString());
        }
        return value.toString().lines().mapToInt(String::length).max().orElse(0);
    }
}
