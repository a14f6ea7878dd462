package vn.thidua.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys that bring Vietnamese text into dictionary order when compared character by character, whatever the database's own
 * order is: letters first (a ă â … d đ …), tones only where the letters are equal.
 */
public final class VietnameseOrder {

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char HORN = '\u031B';

    private VietnameseOrder() { }

    /** The key of a text read from left to right. */
    public static String key(String text) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        String lower = PlainText.tidy(text).toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(point -> append(Character.toString(point), letters, tones));
        return letters + " " + tones;
    }

    /** The key of a person's name: given name first, then family and middle names, as Vietnamese lists are sorted. */
    public static String nameKey(String fullName) {
        String tidy = PlainText.tidy(fullName);
        int given = tidy.lastIndexOf(' ');
        return given < 0 ? key(tidy) : key(tidy.substring(given + 1) + " " + tidy.substring(0, given));
    }

    private static void append(String letter, StringBuilder letters, StringBuilder tones) {
        if (letter.isBlank()) {
            letters.append(' ');
            return;
        }
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        char base = parts.charAt(0);
        char tone = '0';
        char variant = base == 'đ' ? '1' : '0';
        for (char mark : parts.substring(1).toCharArray()) {
            int index = TONES.indexOf(mark);
            tone = index >= 0 ? (char) ('1' + index) : tone;
            variant = variant(mark, base, variant);
        }
        letters.append(base == 'đ' ? 'd' : base).append(hasVariants(base) ? String.valueOf(variant) : "");
        if (isVowel(base)) {
            tones.append(tone);
        }
    }

    private static char variant(char mark, char base, char before) {
        return switch (mark) {
            case BREVE -> '1';
            case CIRCUMFLEX -> base == 'a' ? '2' : '1';
            case HORN -> base == 'o' ? '2' : '1';
            default -> before;
        };
    }

    private static boolean hasVariants(char base) {
        return "adđeou".indexOf(base) >= 0;
    }

    private static boolean isVowel(char base) {
        return "aeiouy".indexOf(base) >= 0;
    }
}
