package vn.thidua.honors.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.core.spi.DocumentTables.Table;
import vn.thidua.core.text.CleanText;

/** Recognises a table of names by its head, and writes it as a text that {@link NameLine} reads: the name first. */
final class NameTable {

    private static final int HEAD_ROWS = 3;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME = Pattern.compile("(?:họ,? (?:và )?tên|tên (?:cá nhân|tập thể|đơn vị|hộ gia đình|người)"
            + "|cá nhân|tập thể|danh sách)(?:[ ,/(].*)?", ANY_CASE);
    private static final Pattern ORDINAL = Pattern.compile("(?:stt|tt|số tt|số thứ tự|số)", ANY_CASE);

    private NameTable() { }

    /** Its names, one in a line with what stands beside it; empty for a table of something else. */
    static Optional<String> read(Table table) {
        for (int row = 0; row < Math.min(HEAD_ROWS, table.rows().size()); row++) {
            List<String> head = table.rows().get(row).stream().map(CleanText::line).toList();
            int name = column(head, NAME);
            if (name >= 0) {
                String lines = lines(table.rows().subList(row + 1, table.rows().size()), name, column(head, ORDINAL));
                return Optional.of(lines).filter(text -> !NameLine.read(text).isEmpty());
            }
        }
        return Optional.empty();
    }

    private static int column(List<String> head, Pattern words) {
        for (int i = 0; i < head.size(); i++) {
            if (words.matcher(head.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String lines(List<List<String>> rows, int name, int ordinal) {
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(CleanText::line).toList();
            // A row with a single filled cell is the heading of those below it.
            if (cells.size() > name && !cells.get(name).isEmpty() && cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                var line = new ArrayList<String>(List.of(cells.get(name)));
                for (int i = 0; i < cells.size(); i++) {
                    if (i != name && i != ordinal && !cells.get(i).isEmpty()) {
                        line.add(cells.get(i));
                    }
                }
                lines.add(String.join(" | ", line));
            }
        }
        return String.join("\n", lines);
    }
}
