package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of tasks, by the words of its head: TT, Nội dung, Thời gian, Đơn vị chủ trì, Phối hợp. */
final class TaskTable {

    private static final int HEAD_ROWS = 4;
    private static final Pattern QUARTER = Pattern.compile("quý\\s+(iv|i{1,3}|[1-4])(?!\\p{L})");
    private static final Pattern GROUP_NUMBER = Pattern.compile("(?:[IVX]+|[A-Z])\\.?");
    private static final Pattern OWN_NUMBER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+(?=\\S)");

    /** What a column holds; the first whose words its head has. */
    private enum Column {
        NUMBER("(?:tt|stt|số tt|số thứ tự|số)"),
        COOPERATION(".*(?:phối hợp|tham gia|liên quan).*"),
        DUE(".*(?:thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|ngày|hạn).*"),
        IGNORED(".*(?:kết quả|sản phẩm|ghi chú|kinh phí|địa điểm|số lượng|điểm|chỉ tiêu).*"),
        LEAD(".*(?:chủ trì|đơn vị|phụ trách|tham mưu|trách nhiệm|phân công|đầu mối|bộ phận|người).*"),
        TITLE(".*(?:nội dung|nhiệm vụ|công việc|hoạt động|việc|tên).*");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words, Pattern.DOTALL);
        }
    }

    private final List<List<String>> rows;
    private final Map<Column, Integer> columns;
    private final int first;
    private final int year;

    private TaskTable(List<List<String>> rows, Map<Column, Integer> columns, int first, int year) {
        this.rows = rows;
        this.columns = columns;
        this.first = first;
        this.year = year;
    }

    /** Empty for a table of something else. */
    static Optional<TaskTable> of(List<List<String>> rows, int year) {
        for (int row = 0; row < Math.min(HEAD_ROWS, rows.size()); row++) {
            Map<Column, Integer> columns = columns(rows.get(row));
            if (isHead(columns)) {
                boolean second = row + 1 < rows.size() && isSecondHead(rows.get(row + 1), columns);
                if (second) {
                    columns(rows.get(row + 1)).forEach(columns::putIfAbsent);
                }
                return Optional.of(new TaskTable(rows, columns, row + (second ? 2 : 1), year));
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> columns(List<String> head) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < head.size(); i++) {
            String words = Spelling.folded(Spelling.line(head.get(i)));
            for (Column column : Column.values()) {
                if (words.length() < 60 && column.words.matcher(words).matches()) {
                    columns.putIfAbsent(column, i);
                    break;
                }
            }
        }
        return columns;
    }

    private static boolean isHead(Map<Column, Integer> columns) {
        return columns.containsKey(Column.TITLE) && (columns.containsKey(Column.DUE) || columns.containsKey(Column.LEAD)
                || columns.containsKey(Column.COOPERATION));
    }

    private static boolean isSecondHead(List<String> row, Map<Column, Integer> columns) {
        Map<Column, Integer> more = columns(row);
        String title = columns.get(Column.TITLE) < row.size() ? row.get(columns.get(Column.TITLE)) : "";
        return title.isEmpty() && (more.containsKey(Column.LEAD) || more.containsKey(Column.COOPERATION));
    }

    /** Its rows as tasks; rows that only head a group give those below their quarter. */
    List<ReadTask> tasks(Optional<Integer> quarterAbove) {
        List<ReadTask> tasks = new ArrayList<>();
        Optional<Integer> quarter = quarterAbove;
        for (List<String> row : rows.subList(first, rows.size())) {
            String title = Spelling.line(cell(row, Column.TITLE));
            String due = Spelling.line(cell(row, Column.DUE));
            boolean bare = due.isEmpty() && cell(row, Column.LEAD).isBlank() && cell(row, Column.COOPERATION).isBlank();
            String all = Spelling.folded(String.join(" ", row));
            if (bare && isGroup(row, title)) {
                Matcher named = QUARTER.matcher(all);
                quarter = named.find() ? Optional.of(Periods.quarter(named.group(1))) : quarterAbove;
            } else if (bare && cell(row, Column.NUMBER).isBlank() && !tasks.isEmpty()) {
                tasks.add(extended(tasks.remove(tasks.size() - 1), title));
            } else if (!title.isEmpty() && !title.matches("\\(?\\d{1,2}\\)?")) {
                tasks.add(task(row, title, due, quarter));
            }
        }
        return tasks;
    }

    private boolean isGroup(List<String> row, String title) {
        String number = cell(row, Column.NUMBER).strip();
        long filled = row.stream().filter(cell -> !cell.isBlank()).count();
        return title.isEmpty() || GROUP_NUMBER.matcher(number).matches() || QUARTER.matcher(Spelling.folded(title)).lookingAt()
                || filled == 1 && title.equals(title.toUpperCase(java.util.Locale.ROOT));
    }

    private static ReadTask extended(ReadTask task, String more) {
        return new ReadTask(task.no(), task.quarter(), (task.title() + " " + more).strip(), task.dueOn(), task.dueText(),
                task.responsible(), task.recurring());
    }

    private ReadTask task(List<String> row, String title, String due, Optional<Integer> quarter) {
        String number = HeadingText.withoutEnd(Spelling.line(cell(row, Column.NUMBER)));
        Matcher own = OWN_NUMBER.matcher(title);
        String words = title;
        if (number.isEmpty() && own.find()) {
            number = own.group(1);
            words = title.substring(own.end());
        }
        List<String> responsible = new ArrayList<>(Responsible.list(cell(row, Column.LEAD)));
        responsible.addAll(Responsible.list(cell(row, Column.COOPERATION)));
        Deadline deadline = Deadline.read(due, year);
        return new ReadTask(number, quarter.or(deadline::quarter), HeadingText.withoutEnd(words.replaceFirst("^[-–+]\\s*", "")),
                deadline.dueOn(), due.isEmpty() ? Optional.empty() : Optional.of(HeadingText.withoutEnd(due)), responsible,
                deadline.recurring());
    }

    private String cell(List<String> row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? "" : row.get(index);
    }
}
