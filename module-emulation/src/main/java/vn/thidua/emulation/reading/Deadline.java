package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.ReadTask.Recurrence;

/**
 * What the words of a deadline mean.
 *
 * @param dueOn   the last day; absent when the words name none ("Theo Kế hoạch của Khối", "Thường xuyên")
 * @param quarter when they name one
 */
record Deadline(Optional<LocalDate> dueOn, Optional<Integer> quarter, Optional<Recurrence> recurring) {

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:theo|thường xuyên|liên tục|hàng ngày|hằng ngày|khi"
            + " có|đột xuất)(?!\\p{L}).*");
    private static final Pattern AGAIN = Pattern.compile("(?:hàng|hằng|mỗi|định kỳ|từng)\\s+(?:(?:6"
            + "|sáu)\\s+)?(?:tháng|quý|năm)|định kỳ");

    /**
     * @param year of what names none
     */
    static Deadline read(String words, int year) {
        String folded = Spelling.folded(Spelling.line(words));
        Optional<Recurrence> recurring = AGAIN.matcher(folded).find() ? recurrence(folded) : Optional.empty();
        List<Periods.Period> periods = Periods.find(folded, year);
        if (periods.isEmpty() || ELSEWHERE.matcher(folded).matches() && !folded.contains("trước ngày")) {
            return new Deadline(Optional.empty(), Optional.empty(), recurring);
        }
        Periods.Period last = periods.get(periods.size() - 1);
        return new Deadline(Optional.of(last.to()), Optional.of(last.quarter()).filter(quarter -> quarter > 0), recurring);
    }

    /** The longest rhythm that folded words name last. */
    static Optional<Recurrence> recurrence(String folded) {
        int half = Math.max(folded.lastIndexOf("6 tháng"), folded.lastIndexOf("sáu tháng"));
        int month = folded.lastIndexOf("tháng");
        int quarter = folded.lastIndexOf("quý");
        int year = folded.lastIndexOf("năm");
        if (half >= 0 && half + 4 >= Math.max(month - 6, quarter) && !followsYear(folded, half, year)) {
            return Optional.of(Recurrence.HALF_YEARLY);
        }
        int last = Math.max(month, Math.max(quarter, year));
        if (last < 0) {
            return Optional.empty();
        }
        return Optional.of(last == year ? Recurrence.YEARLY : last == quarter ? Recurrence.QUARTERLY : Recurrence.MONTHLY);
    }

    /** "6 tháng đầu năm" is half a year, "6 tháng, năm" ends with the year. */
    private static boolean followsYear(String folded, int half, int year) {
        return year > half && !folded.substring(half, year).matches("(?:6|sáu) tháng (?:đầu|cuối) ");
    }
}
