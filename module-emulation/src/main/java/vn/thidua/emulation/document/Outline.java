package vn.thidua.emulation.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.text.PlainText;

/**
 * A text by its parts: which of its lines are headings, how deep, and under which anchor each is found. Headings are the lines that
 * begin with a number: {@code Phần}, {@code Chương}, {@code Mục}, {@code Điều}, {@code I.}, {@code A.}, {@code 1.}, {@code 1.1.}
 *
 * @param lines every line of the text that is not blank
 */
public record Outline(List<Line> lines) {

    /**
     * @param level  0 for text, from 1 for headings; a heading below another has a higher one
     * @param anchor names the heading in an address; empty for text
     */
    public record Line(String text, int level, String anchor) {

        public boolean heading() {
            return level > 0;
        }

        /** The text, cut where a list of headings would grow too wide. */
        public String brief() {
            return text.length() <= BRIEF ? text : text.substring(0, text.lastIndexOf(' ', BRIEF)) + "…";
        }
    }

    private static final int BRIEF = 110;
    private static final int LONGEST_ITEM = 140;
    private static final int DEEPEST = 6;
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(phần|chương|mục|tiểu mục|điều)\\s+(?:thứ\\s+)?(\\d{1,3}[a-zđ]?|[ivxlc]{1,7}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}\\p{N}])\\s*[.:/)\\-–]?\\s*(.*)");
    private static final Pattern ROMAN = Pattern.compile("([IVXLC]{1,6})\\s*[.)/\\-–]\\s*(\\S.*)");
    private static final Pattern LETTER = Pattern.compile("([A-HJ-UWYZĐ])\\s*[.)/]\\s*(\\S.*)");
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\s*[.)/]?\\s+\\S.*|(\\d{1,2})\\s*[.)/]\\s*\\p{Lu}.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;,…]|.*\\./\\.");

    /** What a line begins with: its rank among kinds of headings (less is higher) and its label. */
    private record Label(int rank, String label) { }

    private static final class Reader {

        private final List<Line> lines = new ArrayList<>();
        private final List<Label> above = new ArrayList<>();
        private final Map<String, Integer> anchors = new HashMap<>();
        private boolean romanBeforeLetter;
        private boolean letterSeen;
        private boolean nameOpen;

        void read(String text) {
            Label label = label(text);
            if (label == null) {
                readText(text);
                return;
            }
            while (!above.isEmpty() && above.get(above.size() - 1).rank() >= label.rank()) {
                above.remove(above.size() - 1);
            }
            above.add(label);
            lines.add(new Line(text, Math.min(above.size(), DEEPEST), anchor()));
            nameOpen = label.rank() < 40 && NAMED.matcher(text).replaceFirst("$3").isBlank();
        }

        /** A chapter's name often stands on the line below its number. */
        private void readText(String text) {
            if (nameOpen && text.length() <= LONGEST_ITEM) {
                Line number = lines.remove(lines.size() - 1);
                lines.add(new Line(number.text() + " – " + text, number.level(), number.anchor()));
            } else {
                lines.add(new Line(text, 0, ""));
            }
            nameOpen = false;
        }

        private Label label(String text) {
            Matcher named = NAMED.matcher(text);
            if (named.matches() && Character.isUpperCase(text.charAt(0))) {
                return new Label(rank(named.group(1).toLowerCase(java.util.Locale.ROOT)), named.group(1) + " " + named.group(2));
            }
            Matcher roman = ROMAN.matcher(text);
            if (roman.matches() && !(letterSeen && !romanBeforeLetter && roman.group(1).length() == 1 && "CL".contains(roman.group(1)))) {
                romanBeforeLetter |= !letterSeen;
                return new Label(50, roman.group(1));
            }
            Matcher letter = LETTER.matcher(text);
            if (letter.matches() && isName(text)) {
                letterSeen = true;
                return new Label(romanBeforeLetter ? 55 : 45, letter.group(1));
            }
            Matcher arabic = ARABIC.matcher(text);
            if (arabic.matches() && isName(text)) {
                String number = arabic.group(1) == null ? arabic.group(2) : arabic.group(1);
                return new Label(70 + (int) number.chars().filter(one -> one == '.').count(), number);
            }
            return null;
        }

        private static boolean isName(String text) {
            return text.length() <= LONGEST_ITEM && !SENTENCE_END.matcher(text).matches();
        }

        private static int rank(String name) {
            return switch (name) {
                case "phần" -> 10;
                case "chương" -> 20;
                case "mục" -> 30;
                case "tiểu mục" -> 35;
                default -> 60;
            };
        }

        private String anchor() {
            var path = new StringBuilder("muc");
            above.forEach(label -> path.append('-').append(PlainText.of(label.label()).replace(' ', '-')));
            int times = anchors.merge(path.toString(), 1, Integer::sum);
            return times == 1 ? path.toString() : path + "--" + times;
        }
    }

    /** Reads a text of any length, in time that grows with it. */
    public static Outline of(String body) {
        var reader = new Reader();
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::read);
        return new Outline(List.copyOf(reader.lines));
    }

    /** The headings, in order. */
    public List<Line> headings() {
        return lines.stream().filter(Line::heading).toList();
    }
}
