package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels under which a plan says when something is due and who does it: "Thời gian hoàn thành: Trước 28/02/2020". */
final class TaskLabels {

    private static final String BODY = "(?:(?:các )?(?:đơn vị|cơ quan|phòng|ban|bộ phận|người|cá nhân|tổ chức)(?:,?"
            + " (?:đơn vị|phòng|cá nhân|cơ quan))? )?";
    private static final String LABEL = "(?:(?<due>(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?: (?:hoàn thành"
            + "|thực hiện|triển khai|tổ chức|báo cáo"
            + "|gửi|nộp|dự kiến|tiến hành|trình|và kết thúc)){0,3}|hoàn thành|dự kiến|xong)"
            + "|(?<with>" + BODY + "(?:phối hợp|cùng phối hợp|tham gia)(?: thực hiện)?)"
            + "|(?<lead>trách nhiệm(?: thực hiện)?|" + BODY + "(?:được giao |chịu trách nhiệm )?(?:chủ trì|thực hiện"
            + "|phụ trách|đầu mối|tham mưu|chịu trách nhiệm)"
            + "(?: (?:thực hiện|tham mưu|tổng hợp|chính))?|phân công(?: thực hiện| nhiệm vụ)?|giao(?: cho)?|người"
            + " phụ trách))\\s*:\\s*";
    private static final Pattern AT_START = Pattern.compile("^[(*_]*" + LABEL);
    private static final Pattern WITHIN = Pattern.compile("(?<=[.;,(–-])\\s*" + LABEL);

    private final List<String> dueTexts = new ArrayList<>();
    private final List<String> responsible = new ArrayList<>();

    /** Whether a line says nothing but when or who. */
    static boolean isLabelled(String line) {
        return AT_START.matcher(Spelling.folded(line)).find();
    }

    /** Where the first label within a line begins, when something stands before it; else its length. */
    static int firstWithin(String line) {
        Matcher matcher = WITHIN.matcher(Spelling.folded(line));
        return matcher.find() && matcher.start() > 0 ? matcher.start() : line.length();
    }

    /** Takes what labels at the start of a line and within it say. */
    void read(String line) {
        String folded = Spelling.folded(line);
        List<int[]> places = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        Matcher start = AT_START.matcher(folded);
        if (start.find()) {
            add(start, places, kinds);
        }
        Matcher within = WITHIN.matcher(folded);
        int from = places.isEmpty() ? 0 : places.get(0)[1];
        while (from <= folded.length() && within.find(from)) {
            add(within, places, kinds);
            from = within.end();
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : line.length();
            take(kinds.get(i), line.substring(places.get(i)[1], Math.max(end, places.get(i)[1])));
        }
    }

    private static void add(Matcher matcher, List<int[]> places, List<String> kinds) {
        places.add(new int[] {matcher.start(), matcher.end()});
        kinds.add(matcher.group("due") != null ? "due" : "who");
    }

    private void take(String kind, String words) {
        String text = words.replaceFirst("[\\s.;,()\\-–*_]+(?:/\\.)?$", "").strip();
        if (text.isEmpty()) {
            return;
        }
        if (kind.equals("due")) {
            dueTexts.add(text);
        } else {
            responsible.addAll(Responsible.list(text));
        }
    }

    boolean isEmpty() {
        return dueTexts.isEmpty() && responsible.isEmpty();
    }

    Optional<String> due() {
        return dueTexts.stream().findFirst();
    }

    List<String> responsible() {
        return responsible;
    }
}
