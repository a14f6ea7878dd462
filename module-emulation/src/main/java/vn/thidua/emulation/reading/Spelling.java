package vn.thidua.emulation.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for what can be written in several ways. */
final class Spelling {

    private static final String ODD_SPACES = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\f\\u000B]";
    private static final Pattern SPACES = Pattern.compile(ODD_SPACES);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u0000-\\u0008]");
    private static final Pattern MANY_SPACES = Pattern.compile("\\s+");
    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";
    private static final String Y = "ỳýỷỹỵ";

    private Spelling() { }

    /** Composed form (NFC), the letter Đ of the alphabet instead of the Icelandic Ð, no invisible characters, plain spaces. */
    static String composed(String text) {
        String nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        String letters = nfc.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
        if (letters.chars().noneMatch(Spelling::isOdd)) {
            return letters;
        }
        return SPACES.matcher(INVISIBLE.matcher(letters).replaceAll("")).replaceAll(" ");
    }

    /** Whether a character may be a space or invisible, so that the text deserves a closer look. */
    private static boolean isOdd(int c) {
        return c < ' ' && c != '\n' && c != '\r' || c == '\u00A0' || c == '\u00AD' || c == '\u1680' || c >= '\u2000' && c <= '\u2060'
                && !(c >= '\u2010' && c <= '\u2027') || c == '\u3000' || c == '\uFEFF';
    }

    /** To compare with: lower case, the tone where it is put today. As long as the composed text, so that offsets hold. */
    static String folded(String composed) {
        char[] out = composed.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Character.toLowerCase(out[i]);
        }
        for (int i = 1; i < out.length; i++) {
            if (out[i] > '\u00BF' && isOldTone(out, i)) {
                out[i - 1] = toned(out[i - 1], out[i]);
                out[i] = bare(out[i]);
            }
        }
        return new String(out);
    }

    /** The tone on the second vowel of an open oa, oe, uy, as it was put before; after q the u belongs to the consonant. */
    private static boolean isOldTone(char[] text, int second) {
        boolean pair = text[second - 1] == 'o' && (A.indexOf(text[second]) >= 0 || E.indexOf(text[second]) >= 0)
                || text[second - 1] == 'u' && Y.indexOf(text[second]) >= 0 && (second < 2 || text[second - 2] != 'q');
        return pair && (second + 1 == text.length || !Character.isLetter(text[second + 1]));
    }

    /** The text on one line: composed, single spaces. */
    static String line(String text) {
        return MANY_SPACES.matcher(composed(text)).replaceAll(" ").strip();
    }

    private static char toned(char vowel, char withTone) {
        int tone = Math.max(A.indexOf(withTone), Math.max(E.indexOf(withTone), Y.indexOf(withTone)));
        return (vowel == 'o' ? O : U).charAt(tone);
    }

    private static char bare(char withTone) {
        return A.indexOf(withTone) >= 0 ? 'a' : E.indexOf(withTone) >= 0 ? 'e' : 'y';
    }
}
