package vn.thidua.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.PlainText;

/** Reads the first sheet of an XLSX file row by row, without building the sheet in memory. */
final class XlsxTable {

    private static final String POI_LOG_LEVEL = "org.apache.logging.log4j.simplelog.level";

    /** The most that one part of the archive may grow to: a sheet of the most rows and columns that are read. */
    private static final long LARGEST_PART = 96L * 1024 * 1024;

    static {
        // POI logs every broken upload as fatal, with a stack trace; its sender is told, and nobody else needs to know.
        if (System.getProperty(POI_LOG_LEVEL) == null) {
            System.setProperty(POI_LOG_LEVEL, "OFF");
        }
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final Rows rows = new Rows();

    Table read(Path file) {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(archive, false);
            var reader = new XSSFReader(archive);
            var sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new Plain(),
                            false));
                    parser.parse(new InputSource(sheet));
                }
            }
            return new Table(rows.all);
        } catch (PortalException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // POI answers broken files with all sorts of unchecked exceptions.
            throw TableReader.unreadable(e);
        }
    }

    /** Writes dates as ISO and plain numbers without exponent or grouping; leaves other formats to POI. */
    private static final class Plain extends DataFormatter {

        Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
            }
            if (formatString == null || formatString.equalsIgnoreCase("General")) {
                return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
            }
            return super.formatRawCellContents(value, formatIndex, formatString, use1904);
        }
    }

    private static final class Rows implements SheetContentsHandler {

        private final List<Table.Row> all = new ArrayList<>();
        private List<String> cells = List.of();

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            var found = new Table.Row(row + 1, cells);
            if (!found.isBlank()) {
                TableReader.checkSize(all.size() + 1, cells.size(), 0);
                all.add(found);
            }
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            String text = value == null ? "" : PlainText.tidy(value.replaceAll("\\R", " "));
            TableReader.checkSize(all.size() + 1, column + 1, text.length());
            if (column >= cells.size()) {
                cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
            }
            cells.set(column, text);
        }
    }
}
