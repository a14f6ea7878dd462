package vn.thidua.core.richtext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the runs of a line into canonical form: white space as browsers show it, equal neighbours joined, composed Unicode
 * without what hides in a text.
 */
final class RunText {

    private static final char HARD_SPACE = '\u00A0';
    /**
     * Control characters, halves of pairs, no characters, invisible ones of no width, and those that turn the direction of
     * reading to feign another text.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FEFF}\\x{200B}\\x{2060}"
            + "\\x{00AD}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\t\\n\\f\\r]]");
    /** At the start of a text it composes with the sign that ends a tag: NFC of the whole HTML would eat the tag. */
    private static final char OVERLAY = '\u0338';

    private final List<Run> result = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextStyle style = TextStyle.NONE;
    private int spaces;
    private boolean hardSpace;
    private TextStyle spaceStyle;
    private boolean atStart = true;

    private RunText() { }

    /** The line without white space and breaks at its ends; empty for none. */
    static List<Run> canonical(List<Run> runs) {
        var made = new RunText();
        runs.forEach(made::take);
        made.endText();
        int end = made.result.size();
        while (end > 0 && made.result.get(end - 1) instanceof Run.Break) {
            end--;
        }
        int start = 0;
        while (start < end && made.result.get(start) instanceof Run.Break) {
            start++;
        }
        return List.copyOf(made.result.subList(start, end));
    }

    /** Composed, without what has no place in a text; white space stays. */
    static String fit(String text) {
        return Normalizer.normalize(UNFIT.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    private void take(Run run) {
        if (run instanceof Run.Text words) {
            UNFIT.matcher(words.text()).replaceAll("").chars().forEach(c -> take((char) c, words.style()));
            return;
        }
        if (run instanceof Run.Break) {
            spaces = 0;
            endText();
            atStart = true;
        } else {
            endSpaces();
            endText();
            atStart = false;
        }
        result.add(run);
    }

    private void take(char c, TextStyle its) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == HARD_SPACE) {
            if (spaces++ == 0) {
                spaceStyle = its;
                hardSpace = c == HARD_SPACE;
            }
            return;
        }
        TextStyle before = spaces > 0 && !atStart ? spaceStyle : text.isEmpty() ? null : style;
        if (c == OVERLAY && !its.equals(before)) {
            return;
        }
        endSpaces();
        append(c, its);
        atStart = false;
    }

    /** One space for any number; a single hard one stays, because somebody meant it. */
    private void endSpaces() {
        if (spaces > 0 && !atStart) {
            append(spaces == 1 && hardSpace ? HARD_SPACE : ' ', spaceStyle);
        }
        spaces = 0;
    }

    private void append(char c, TextStyle its) {
        if (!its.equals(style)) {
            endText();
            style = its;
        }
        text.append(c);
    }

    private void endText() {
        if (!text.isEmpty()) {
            result.add(new Run.Text(fit(text.toString()), style));
            text.setLength(0);
        }
    }
}
