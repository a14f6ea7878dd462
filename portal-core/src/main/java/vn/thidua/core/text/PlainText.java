package vn.thidua.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what people leave out or vary when they write it: marks, case, punctuation, repeated spaces. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() { }

    /**
     * Lower case, without marks ({@code đ} is {@code d}), words separated by one space. Punctuation and control
     * characters count as spaces. Empty for null.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** The first letters of the words of {@link #of}. */
    public static String initials(String text) {
        var initials = new StringBuilder();
        for (String word : of(text).split(" ")) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The text in composed form with single spaces, as it is stored. Empty for null. */
    public static String tidy(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\h+", " ");
    }
}
