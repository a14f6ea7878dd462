package vn.thidua.core.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Reads a table from a file, whatever its name says: XLSX (the first sheet) or CSV in UTF-8 with commas, semicolons or tabs. At
 * most {@value #MOST_ROWS} rows with {@value #MOST_COLUMNS} columns; archives that grow out of proportion are refused.
 */
public final class TableReader {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 20_000;
    /** The most columns of one file. */
    public static final int MOST_COLUMNS = 100;
    /** The longest text of one cell. */
    public static final int LONGEST_CELL = 4_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() { }

    /**
     * @throws PortalException when the file is no table that can be read; the message says what to do
     */
    public static Table read(Path file) {
        try {
            byte[] start = start(file);
            if (startsWith(start, OLD_OFFICE)) {
                throw new PortalException(Kind.UNPROCESSABLE, "error.table.old-office");
            }
            Table table = startsWith(start, ZIP) ? new XlsxTable().read(file) : CsvTable.read(file);
            if (table.rows().isEmpty()) {
                throw new PortalException(Kind.UNPROCESSABLE, "error.table.empty");
            }
            return table;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static PortalException unreadable(Exception cause) {
        return new PortalException(Kind.UNPROCESSABLE, "error.table.unreadable", List.of(), cause);
    }

    static void checkSize(int row, int columns, int longest) {
        // One row more for the headings.
        if (row > MOST_ROWS + 1) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.too-many-rows", MOST_ROWS);
        }
        if (columns > MOST_COLUMNS) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.too-many-columns", row, MOST_COLUMNS);
        }
        if (longest > LONGEST_CELL) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.cell-too-long", row, LONGEST_CELL);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
