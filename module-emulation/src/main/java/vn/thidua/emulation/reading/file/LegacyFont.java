package vn.thidua.emulation.reading.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells text that was typed for a font of its own (TCVN3 as in .VnTime, VNI) from Vietnamese in Unicode. Such text is kept as it is
 * and said to be so: which letters were meant is for people to check.
 */
final class LegacyFont {

    /** Signs that stand for letters in TCVN3, within or at the edge of a word: "KÕ ho¹ch c«ng t¸c thi ®ua". */
    private static final Pattern TCVN3 = Pattern.compile("(?<=\\p{L})[\u00B8\u00B5\u00B6\u00B7\u00B9\u00A8\u00BE\u00BB\u00BC\u00BD\u00A9"
            + "\u00AB\u00AC\u00AD\u00B1\u00AE](?=[\\p{L}\\s,.;:)]|$)|\u00AE(?=\\p{L})");
    /** A vowel followed by the letter that bears its tone in VNI: "Keá hoaïch coâng taùc". */
    private static final Pattern VNI = Pattern.compile("[aeiouyAEIOUY](?:[áàåãä][ïuùøûõ]?"
            + "|[ùøûõïâêéèëúüÙØÛÕÏÂÊÉÈËÚÜ])|ñ(?=[aeiouyöô])");
    private static final Pattern UNICODE = Pattern.compile("[\u1EA0-\u1EF9\u01A0\u01A1\u01AF\u01B0\u0102\u0103\u0110\u0111]");
    private static final int SAMPLE = 20_000;
    private static final int ENOUGH = 5;

    private LegacyFont() { }

    static boolean isLikely(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int unicode = count(UNICODE, sample);
        return isMore(count(TCVN3, sample), unicode) || isMore(count(VNI, sample), unicode);
    }

    private static boolean isMore(int legacy, int unicode) {
        return legacy >= ENOUGH && legacy > unicode;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
