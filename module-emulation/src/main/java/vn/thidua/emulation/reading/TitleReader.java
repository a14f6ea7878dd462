package vn.thidua.emulation.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the title below the name of the kind: one line or several, up to where the text begins. */
final class TitleReader {

    private static final int MAX_LINES = 6;
    private static final int LONG = 170;
    private static final Pattern OPENER = Pattern.compile("^(?:căn cứ|thực hiện|theo|xét|triển khai|tiếp tục|trên cơ"
            + " sở|để|nhằm|thi hành|hưởng ứng"
            + "|phát huy|chấp hành|được sự|kính gửi|hôm nay|thời gian|vừa qua|trong|năm \\d|ngày \\d|qua|với|sau"
            + "|hồi)(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("^(?:giám đốc|chủ tịch|bộ trưởng|thủ tướng|ủy ban|ubnd"
            + "|hội đồng|chính phủ|quốc hội"
            + "|trưởng ban|chánh|hiệu trưởng|tổng|cục trưởng|chi cục trưởng|viện trưởng|ban thường|ban chấp hành"
            + "|thường trực|bí thư|hđnd).*");
    private static final Pattern ATTACHED = Pattern.compile("^\\(?(?:(?:ban hành )?kèm theo|dự thảo|khóa|kỳ họp).*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?](?:/\\.?)?$");

    private TitleReader() { }

    /**
     * @param end index of the first line of the text
     */
    record Title(Optional<String> title, int end) {
    }

    /**
     * @param from index of the line below the kind
     * @param rest what stood behind the kind on its line
     */
    static Title read(List<Line> lines, int from, String rest) {
        var title = new StringBuilder(rest);
        int at = from;
        while (at < lines.size() && at < from + MAX_LINES && belongs(lines.get(at), title)) {
            boolean attached = ATTACHED.matcher(lines.get(at).folded()).matches();
            if (!attached) {
                title.append(title.isEmpty() ? "" : " ").append(lines.get(at).text());
            }
            at++;
        }
        String text = HeadingText.withoutEnd(title.toString());
        return new Title(text.isEmpty() ? Optional.empty() : Optional.of(text), at);
    }

    private static boolean belongs(Line line, StringBuilder title) {
        String folded = line.folded();
        if (line.isTable() || Marker.find(line.text()).isPresent() || folded.startsWith("căn"
            + " cứ") || folded.startsWith("kính gửi")
                || folded.startsWith("nơi nhận")) {
            return false;
        }
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        if (capitals && AUTHORITY.matcher(folded).matches() && !title.isEmpty()) {
            return false;
        }
        boolean first = title.isEmpty();
        boolean unfinished = !first && ",-–".indexOf(title.charAt(title.length() - 1)) >= 0;
        if (line.text().length() > LONG || ENDED.matcher(folded).matches() && !first) {
            return unfinished && line.text().length() <= LONG;
        }
        return first ? !ENDED.matcher(folded).matches() || line.text().length() < LONG / 2
                : unfinished || capitals || !OPENER.matcher(folded).matches();
    }
}
