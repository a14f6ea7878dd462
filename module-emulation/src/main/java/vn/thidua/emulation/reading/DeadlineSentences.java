package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.ReadTask.Recurrence;

/** Deadlines in running text: "gửi về Văn phòng Sở trước ngày 25/6", "6 tháng (trước ngày 25/6), năm (trước ngày 25/12)". */
final class DeadlineSentences {

    private static final String RHYTHM = "(?:(?:định kỳ|hàng|hằng|báo cáo|vào)?\\s*(?:(?:6"
            + "|sáu)\\s+tháng(?:\\s+(?:đầu|cuối)\\s+năm)?|quý(?:\\s+(?:iv|i{1,3}))?|tháng|(?:cả |cuối |một )?năm))";
    private static final Pattern DUE = Pattern.compile("(?<rhythm>" + RHYTHM + ")?\\s*(?<open>\\()?\\s*(?:gửi\\s+"
            + "|nộp\\s+|xong\\s+|hoàn thành\\s+|báo cáo\\s+)?"
            + "(?<due>(?:trước|chậm nhất(?:\\s+(?:là|đến|trong|vào|trước))?|hạn cuối(?:\\s+là)?|muộn"
            + " nhất(?:\\s+là)?)\\s+(?:hết\\s+)?(?:ngày\\s+)?"
            + "(?:(?<date>" + DateText.DATE + "|\\d{1,2}\\s*(?:/|-"
            + "|\\s+tháng\\s+)\\s*\\d{1,2}(?![\\d/]))(?<every>\\s+(?:hàng|hằng)\\s+năm)?"
            + "|(?<monthly>\\d{1,2}\\s+(?:hàng|hằng|mỗi|của)\\s+tháng|\\d{1,2}\\s+(?:của\\s+)?tháng\\s+cuối\\s+quý)"
            + "|(?<month>tháng\\s+\\d{1,2}(?:\\s*/\\s*\\d{4}|\\s+năm\\s+\\d{4})?|quý\\s+(?:iv"
            + "|i{1,3})(?:\\s*/\\s*\\d{4}|\\s+năm\\s+\\d{4})?)(?!\\p{L})))\\s*\\)?");
    private static final Pattern HINT = Pattern.compile("trước|nhất|hạn cuối");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<![\\d.]|tp|ts)\\.(?=\\s+\\p{Lu})|;\\s|/\\.\\s");
    private static final Pattern REPORTS = Pattern.compile("báo cáo|định kỳ|sơ kết|tổng kết|thống kê|đánh giá");

    private final int year;
    private final Optional<LocalDate> issuedOn;

    DeadlineSentences(int year, Optional<LocalDate> issuedOn) {
        this.year = year;
        this.issuedOn = issuedOn;
    }

    /** The tasks of a paragraph. */
    List<ReadTask> find(Outline.Node node, String text, Optional<Integer> quarter) {
        List<ReadTask> found = new ArrayList<>();
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            sentence(node, text.substring(from, end.start()).strip(), quarter, found);
            from = end.end();
        }
        sentence(node, text.substring(from).strip(), quarter, found);
        return found;
    }

    private void sentence(Outline.Node node, String sentence, Optional<Integer> quarter, List<ReadTask> found) {
        String folded = Spelling.folded(sentence);
        if (!HINT.matcher(folded).find()) {
            return;
        }
        List<Matcher> dues = new ArrayList<>();
        Matcher due = DUE.matcher(folded);
        for (int from = 0; from < folded.length() && due.find(from); from = due.end()) {
            Matcher one = DUE.matcher(folded);
            one.find(from);
            dues.add(one);
        }
        boolean reports = REPORTS.matcher(folded).find();
        for (int i = 0; i < dues.size(); i++) {
            Matcher one = dues.get(i);
            Optional<Recurrence> recurring = recurring(one, reports, dues.size());
            String words = sentence.substring(one.start("due"), one.end("due"));
            Optional<LocalDate> day = Deadline.read(words, year).dueOn().filter(date -> one.group("monthly") == null);
            boolean past = day.isPresent() && issuedOn.isPresent() && day.get().isBefore(issuedOn.get()) && recurring.isEmpty();
            if (!past && (day.isPresent() || recurring.isPresent())) {
                found.add(new ReadTask(Tasks.no(node), quarter.or(() -> Deadline.read(words, year).quarter()), title(sentence, dues, i), day,
                        Optional.of(words), who(node, sentence), recurring));
            }
        }
    }

    private static Optional<Recurrence> recurring(Matcher due, boolean reports, int count) {
        if (due.group("every") != null) {
            return Optional.of(Recurrence.YEARLY);
        }
        if (due.group("monthly") != null) {
            return Optional.of(due.group("monthly").contains("quý") ? Recurrence.QUARTERLY : Recurrence.MONTHLY);
        }
        boolean withYear = due.group("date") == null || DateText.find(due.group("date")).isPresent();
        String rhythm = due.group("rhythm");
        if (rhythm == null || withYear || !reports && count < 2) {
            return Optional.empty();
        }
        return Deadline.recurrence(rhythm);
    }

    /** The sentence; of one with several deadlines what comes before the first, with the rhythm of this one. */
    private static String title(String sentence, List<Matcher> dues, int index) {
        if (dues.size() == 1) {
            return HeadingText.withoutEnd(sentence);
        }
        Matcher first = dues.get(0);
        Matcher own = dues.get(index);
        if (own.group("rhythm") == null) {
            int from = index == 0 ? 0 : dues.get(index - 1).end();
            return HeadingText.withoutEnd(sentence.substring(from, own.end()).replaceFirst("^[\\s,;)]+(?:và\\s+)?", ""));
        }
        int start = first.group("rhythm") == null ? first.start() : first.start("rhythm");
        String opening = sentence.substring(0, start).strip();
        String rhythm = sentence.substring(own.start("rhythm"), own.end("rhythm")).strip();
        return (opening + " " + rhythm).strip();
    }

    private static List<String> who(Outline.Node node, String sentence) {
        List<String> own = Responsible.ofSentence(sentence);
        for (Outline.Node above = node; own.isEmpty() && above != null && above.marker != null; above = above.parent) {
            own = Responsible.ofHeading(above.first()).map(List::of).orElse(own);
        }
        return own;
    }
}
