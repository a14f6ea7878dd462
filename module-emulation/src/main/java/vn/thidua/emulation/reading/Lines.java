package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.file.FileText;
import vn.thidua.emulation.reading.file.TextBlock;

/** Turns blocks into logical lines: columns of heads and feet one after the other, torn sentences whole again. */
final class Lines {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s_*=~.\\-–—―─-]*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?](?:/\\.?)?[”\"')]*$");
    private static final Pattern LAYOUT = Pattern.compile("(?:^|\\n)\\s*(?:cộng hòa xã hội|độc lập|đảng cộng sản"
            + "|số\\s*:|nơi nhận|tm\\.|t/m|kt\\."
            + "|tl\\.|tuq\\.|q\\.|giám đốc|phó giám đốc|chủ tịch|trưởng ban|thư ký|chủ trì|chủ tọa|kính gửi)");
    private static final Pattern NOT_GOING_ON = Pattern.compile("^(?:\\p{Ll}|đ)[.)/].*");
    private static final int MAX_LINE = 8000;
    private static final Pattern TORN = Pattern.compile(".*\\p{L}-$");
    private static final int TAIL = 8;
    private static final int HEADING = 40;
    private static final int FULL_LINE = 55;
    private static final int MAX_LAYOUT_COLUMNS = 3;

    private Lines() { }

    static List<Line> of(FileText text) {
        List<Line> lines = new ArrayList<>();
        for (TextBlock block : text.blocks()) {
            if (block instanceof TextBlock.Paragraph paragraph) {
                paragraph(paragraph.text(), lines);
            } else if (block instanceof TextBlock.Table table) {
                table(table.rows(), lines);
            }
        }
        return lines;
    }

    private static void paragraph(String text, List<Line> lines) {
        boolean first = true;
        for (String raw : text.split("\n")) {
            String line = cut(Spelling.line(raw), lines);
            if (!ORNAMENT.matcher(line).matches()) {
                add(line, first, lines);
                first = false;
            }
        }
    }

    /** Takes pieces off a line that no writer ever wrote, so that what looks at lines need not fear their length. */
    private static String cut(String line, List<Line> lines) {
        String left = line;
        while (left.length() > MAX_LINE) {
            lines.add(Line.of(left.substring(0, MAX_LINE)));
            left = left.substring(MAX_LINE).strip();
        }
        return left;
    }

    private static void add(String line, boolean newParagraph, List<Line> lines) {
        int last = lines.size() - 1;
        if (last >= 0 && !lines.get(last).isTable() && lines.get(last).text().length() < MAX_LINE && goesOn(lines.get(last).text(), line, newParagraph)) {
            String before = lines.get(last).text();
            boolean torn = TORN.matcher(tail(before)).matches();
            lines.set(last, Line.of(before + (torn ? "" : " ") + line));
        } else {
            lines.add(Line.of(line));
        }
    }

    /** Whether a sentence was torn apart: it had not ended and goes on in small letters, or in the same paragraph on a full line. */
    private static boolean goesOn(String before, String line, boolean newParagraph) {
        if (Marker.find(line).isPresent() || NOT_GOING_ON.matcher(line).matches()) {
            return false;
        }
        boolean small = Character.isLowerCase(line.charAt(0)) || Character.isDigit(line.charAt(0)) || line.charAt(0) == '(';
        boolean ended = ENDED.matcher(tail(before)).matches();
        if (newParagraph) {
            boolean heading = before.length() < HEADING && Marker.find(before).isPresent();
            return Character.isLowerCase(line.charAt(0)) && !ended && !heading && before.length() > 3;
        }
        if (small && Character.isLowerCase(line.charAt(0))) {
            return !before.endsWith(":") && !(ended && before.length() < FULL_LINE);
        }
        boolean capitals = line.equals(line.toUpperCase(Locale.ROOT)) && !small;
        return !ended && !capitals && before.length() >= FULL_LINE;
    }

    /** The end of a line, which tells whether it goes on; a line may be long and asked often. */
    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - TAIL));
    }

    private static void table(List<List<String>> rows, List<Line> lines) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean layout = columns <= MAX_LAYOUT_COLUMNS && rows.stream().flatMap(List::stream)
                .anyMatch(cell -> LAYOUT.matcher(Spelling.folded(Spelling.composed(cell))).find());
        if (layout) {
            for (int column = 0; column < columns; column++) {
                column(rows, column, lines);
            }
        } else if (columns == 1 || rows.size() == 1) {
            rows.forEach(row -> row.forEach(cell -> paragraph(cell, lines)));
        } else if (!append(rows, lines)) {
            lines.add(Line.table(composed(rows)));
        }
    }

    private static void column(List<List<String>> rows, int column, List<Line> lines) {
        for (List<String> row : rows) {
            if (column < row.size()) {
                for (String raw : row.get(column).split("\n")) {
                    String line = Spelling.line(raw);
                    if (!ORNAMENT.matcher(line).matches()) {
                        lines.add(Line.of(line));
                    }
                }
            }
        }
    }

    /** The rest of a table on the next page belongs to the part before, without its repeated head. */
    private static boolean append(List<List<String>> rows, List<Line> lines) {
        int last = lines.size() - 1;
        if (last < 0 || !lines.get(last).isTable() || lines.get(last).rows().get(0).size() != rows.get(0).size()) {
            return false;
        }
        List<List<String>> all = new ArrayList<>(lines.get(last).rows());
        List<List<String>> more = composed(rows);
        boolean repeated = more.get(0).equals(all.get(0));
        all.addAll(repeated ? more.subList(1, more.size()) : more);
        lines.set(last, Line.table(all));
        return true;
    }

    private static List<List<String>> composed(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> Spelling.composed(cell).strip()).toList()).toList();
    }
}
