package vn.thidua.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is stored: composed Unicode (NFC), without characters that a database or a page cannot hold. Texts come from
 * forms, from other programs and out of documents, so anything may be in them.
 */
public final class CleanText {

    /** Control characters but tab and line feed, halves of surrogate pairs, and code points that are no characters. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FEFF}&&[^\\t\\n]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\x{2028}|\\x{0085}");
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("[\\h]+(?=\\n|$)");
    private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SPACES = Pattern.compile("[\\h\\n]+");

    private CleanText() { }

    /** A text of one line: spaces joined, none at the ends. Empty for null. */
    public static String line(String text) {
        return SPACES.matcher(paragraphs(text)).replaceAll(" ").strip();
    }

    /** A text of any length: lines end in a line feed, at most one empty line stands between two. Empty for null. */
    public static String paragraphs(String text) {
        if (text == null) {
            return "";
        }
        String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
        String fit = UNFIT.matcher(lines).replaceAll("");
        String trimmed = SPACES_AT_LINE_END.matcher(fit).replaceAll("");
        return MANY_EMPTY_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }
}
