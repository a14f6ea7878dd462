package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the foot: who receives it, who signed; in columns or one below the other, in either order. */
final class FootReader {

    private static final Pattern RECIPIENTS = Pattern.compile("^nơi nhận\\s*:?\\s*");
    private static final String POSITION_WORDS = "(?:kt|tm|tl|tuq|q)[./]|[tk]/[mlt]\\.?(?=\\s)|(?:phó\\s+)?(?:giám"
            + " đốc|chủ tịch|bộ trưởng|thủ tướng|cục trưởng"
            + "|chi cục trưởng|trưởng ban|trưởng phòng|trưởng đoàn|khối trưởng|cụm trưởng|hiệu trưởng|viện trưởng"
            + "|tổng giám đốc|bí thư|chánh văn phòng"
            + "|chánh thanh tra|thủ trưởng|vụ trưởng|tổng cục trưởng|trưởng khối|trưởng tiểu ban|tổng bí thư)|thứ"
            + " trưởng|chủ trì|chủ tọa|thư ký"
            + "|đại diện|người lập|ủy viên thường trực|thường trực|ban thường vụ|ban chấp hành";
    private static final Pattern POSITION = Pattern.compile("^(?:" + POSITION_WORDS + ")(?![\\p{Ll}]).*");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{L}{0,7}\\.\\s*)*\\p{Lu}[\\p{Ll}]*(?:\\s+\\p{Lu}[\\p{Ll}]*){1,5}$");
    private static final Pattern SIGNED = Pattern.compile("^[\\[(]?(?:đã ký|đã kí|daky|ký tên|ký, đóng dấu|ký bởi"
            + "|signed|signature).*");
    private static final Pattern ANNEX = Pattern.compile("^(?:phụ lục|danh sách|biểu mẫu|biểu|mẫu số|lịch"
            + " trình)(?!\\p{L}).*");
    private static final Pattern BULLET = Pattern.compile("^[-–—+•*]\\s*");
    private static final int MAX_POSITION = 90;
    private static final int SEARCH = 15;

    private final List<Line> lines;
    private final List<String> recipients = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private Optional<String> name = Optional.empty();

    private FootReader(List<Line> lines) {
        this.lines = lines;
    }

    /** Of the lines from an index on. */
    static Foot read(List<Line> lines, int from) {
        return new FootReader(lines).read(from);
    }

    private Foot read(int from) {
        int listed = listed(from);
        int start = start(from, listed);
        int end = start;
        boolean inList = false;
        while (end < lines.size() && !ends(lines.get(end), end > start)) {
            String text = lines.get(end).text();
            Matcher label = RECIPIENTS.matcher(lines.get(end).folded());
            if (label.find()) {
                inList = true;
                text = text.substring(label.end());
            }
            if (!text.isBlank()) {
                line(text, inList);
            }
            end++;
        }
        Optional<Signer> signer = positions.isEmpty() ? Optional.empty() : Optional.of(new Signer(String.join(" /"
            + " ", positions), name));
        return new Foot(start, end, recipients, signer);
    }

    private int listed(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isTable() && RECIPIENTS.matcher(lines.get(i).folded()).find()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The list of recipients, or the signature where it stands above; without a list the last signature of the text. */
    private int start(int from, int listed) {
        boolean found = listed < lines.size();
        int lowest = Math.max(from, (found ? listed : lines.size()) - SEARCH);
        int start = listed;
        for (int i = Math.min(listed, lines.size()) - 1; i >= lowest; i--) {
            String text = lines.get(i).text();
            if (lines.get(i).isTable()) {
                return start;
            }
            if (isPosition(text)) {
                start = i;
            } else if (!isName(text) && !SIGNED.matcher(lines.get(i).folded()).matches() && (found || start < lines.size())) {
                return start;
            }
        }
        return start;
    }

    private boolean ends(Line line, boolean later) {
        String folded = line.folded();
        if (line.isTable() || later && ANNEX.matcher(folded).matches()) {
            return true;
        }
        boolean heading = Marker.find(line.text()).filter(marker -> !marker.type().isBullet() && marker.type() != Marker.Type.LOWER).isPresent();
        return heading && !recipients.isEmpty() && !positions.isEmpty();
    }

    private void line(String text, boolean inList) {
        String folded = Spelling.folded(text);
        if (SIGNED.matcher(folded).matches()) {
            return;
        }
        boolean bullet = BULLET.matcher(text).find();
        if (!bullet && isPosition(text)) {
            positions.add(HeadingText.withoutEnd(text.replaceAll("\\s*,$", "")));
        } else if (!bullet && !positions.isEmpty() && isName(text)) {
            name = Optional.of(name.map(first -> text).orElse(text));
        } else if (!bullet && positions.size() > 0 && recipientsEnded() && text.equals(text.toUpperCase(Locale.ROOT))) {
            positions.set(positions.size() - 1, positions.get(positions.size() - 1) + " " + text);
        } else if (inList) {
            recipient(text, bullet);
        }
    }

    private boolean recipientsEnded() {
        return recipients.isEmpty() || recipients.get(recipients.size() - 1).startsWith("Lưu") || !name.isPresent();
    }

    private void recipient(String text, boolean bullet) {
        String entry = BULLET.matcher(text).replaceFirst("");
        boolean goesOn = !bullet && !recipients.isEmpty() && (Character.isLowerCase(entry.charAt(0)) || entry.startsWith("("));
        if (goesOn) {
            recipients.set(recipients.size() - 1, recipients.get(recipients.size() - 1) + " " + tidy(entry));
            return;
        }
        for (String one : entry.split(";\\s*(?:[-–]\\s*)?")) {
            if (!tidy(one).isEmpty()) {
                recipients.add(tidy(one));
            }
        }
    }

    private static String tidy(String entry) {
        return entry.replaceFirst("[\\s;.,]+(?:/\\.)?$", "").strip();
    }

    private static boolean isPosition(String text) {
        String folded = Spelling.folded(text);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return text.length() <= MAX_POSITION && POSITION.matcher(folded).matches()
                && (capitals || text.length() <= MAX_POSITION / 2 && !text.matches(".*[.;:,]$"));
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
