package vn.thidua.honors.award;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.core.text.CleanText;

/**
 * One line of a decision's table of names, taken apart: the name, and what stands beside it.
 *
 * @param name   without an ordinal number and without a form of address
 * @param beside the other cells in their order, such as position and unit
 */
record NameLine(String name, List<String> beside) {

    /** What stands between the cells of a table; where a line has none of it, what stands between the parts of a list. */
    private static final Pattern CELLS = Pattern.compile("\\t+|\\s*\\|\\s*");
    private static final Pattern PARTS = Pattern.compile("\\s*;\\s*| {2,}|,\\s+");
    private static final Pattern ORDINAL = Pattern.compile("^\\(?\\d{1,4}\\s*[.)\\-]?\\s*$");
    private static final Pattern LEADING_ORDINAL = Pattern.compile("^\\(?\\d{1,4}\\s*[.)\\-]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("^(ông|bà|đồng chí|đ/c|anh|chị|cô|tập thể|hộ|hộ gia đình)\\s*:?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 200;

    NameLine {
        beside = List.copyOf(beside);
    }

    /** The lines of a pasted table that hold a name; headings such as "Họ và tên" are left out. */
    static List<NameLine> read(String pasted) {
        var lines = new ArrayList<NameLine>();
        // Cells are told apart before spaces are joined.
        for (String line : pasted == null ? new String[0] : pasted.split("\\R")) {
            String written = LEADING_ORDINAL.matcher(line.strip()).replaceFirst("");
            Pattern between = CELLS.matcher(written).find() ? CELLS : PARTS;
            List<String> cells = Arrays.stream(between.split(written))
                    .map(CleanText::line).filter(cell -> !cell.isEmpty() && !ORDINAL.matcher(cell).matches())
                    .map(cell -> cell.substring(0, Math.min(cell.length(), LONGEST))).toList();
            if (!cells.isEmpty() && isName(cells.get(0))) {
                lines.add(new NameLine(ADDRESS.matcher(cells.get(0)).replaceFirst("").replaceFirst("[./]+$", ""),
                        cells.subList(1, cells.size()).stream().map(cell -> cell.replaceFirst("[./]+$", "")).toList()));
            }
        }
        return lines;
    }

    private static boolean isName(String cell) {
        return Character.isLetter(cell.charAt(0)) && !cell.matches("(?iu)stt|tt|họ và tên.*|họ tên|tên.*|danh sách.*|đơn vị|chức vụ.*");
    }

    /** What stands beside the name, as one text. */
    String place() {
        String all = String.join(", ", beside);
        return all.substring(0, Math.min(all.length(), LONGEST));
    }
}
