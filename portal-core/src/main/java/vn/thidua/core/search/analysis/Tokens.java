package vn.thidua.core.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts text into syllables. Words are runs of letters, digits and their marks; a point or comma between two digits
 * belongs to the number; invisible characters inside a word do not cut it. Offsets are those of the text given.
 */
public final class Tokens {

    /** A longer run of letters is no word; what comes after is not looked at. */
    private static final int LONGEST_WORD = 96;
    private static final byte[] ASCII = asciiClasses();

    private Tokens() { }

    /** All tokens of a text, in order. */
    public static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    /** The tokens of a part of a text; offsets count from the start of the whole text. */
    public static List<Token> of(String text, int from, int to) {
        var tokens = new ArrayList<Token>(Math.min(4_096, (to - from) / 5 + 4));
        int at = from;
        while (at < to) {
            if (!letterOrDigit(text, at)) {
                at++;
                continue;
            }
            int end = endOfWord(text, at, to);
            var word = text.substring(at, Math.min(end, at + LONGEST_WORD));
            tokens.add(new Token(Syllable.of(word), at, end));
            at = end;
        }
        return tokens;
    }

    /** Just the syllables of a text. */
    public static List<Syllable> syllables(String text) {
        return of(text).stream().map(Token::syllable).toList();
    }

    /** The text without marks, case, punctuation and differences of spelling: what labels are compared by. */
    public static String plain(String text) {
        return of(text).stream().map(token -> token.syllable().plain()).collect(Collectors.joining(" "));
    }

    private static int endOfWord(String text, int start, int to) {
        int end = start + width(text, start);
        int at = end;
        while (at < to) {
            if (letterOrDigit(text, at) || mark(text.charAt(at))) {
                at += width(text, at);
                end = Math.min(at, to);
            } else if (Spelling.invisible(text.charAt(at))) {
                at++;
            } else if (insideNumber(text, at, to)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean insideNumber(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < to && digit(text.charAt(at - 1)) && digit(text.charAt(at + 1));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letterOrDigit(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return ASCII[c] != 0;
        }
        return Character.isSurrogate(c) ? Character.isLetterOrDigit(text.codePointAt(at))
                : Character.isLetterOrDigit(c);
    }

    private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean mark(char c) {
        return c >= 0x300 && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static byte[] asciiClasses() {
        var classes = new byte[128];
        for (char c = 0; c < 128; c++) {
            classes[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
        return classes;
    }
}
