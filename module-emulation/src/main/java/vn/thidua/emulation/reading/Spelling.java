package vn.thidua.emulation.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for what can be written in several ways. */
final class Spelling {

    private static final String ODD_SPACES = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\f\\u000B]";
    private static final Pattern SPACES = Pattern.compile(ODD_SPACES);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u0000-\\u0008]");
    /** The tone on the second vowel of an open oa, oe, uy, as before 1984; after q the u belongs to the consonant. */
    private static final Pattern OLD_TONE = Pattern.compile("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";
    private static final String Y = "ỳýỷỹỵ";

    private Spelling() { }

    /** Composed form (NFC), the letter Đ of the alphabet instead of the Icelandic Ð, no invisible characters, plain spaces. */
    static String composed(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
        return SPACES.matcher(INVISIBLE.matcher(nfc).replaceAll("")).replaceAll(" ");
    }

    /** To compare with: lower case, the tone where it is put today. As long as the composed text, so that offsets hold. */
    static String folded(String composed) {
        var out = new StringBuilder(composed.length());
        composed.chars().map(Character::toLowerCase).forEach(c -> out.append((char) c));
        Matcher old = OLD_TONE.matcher(out.toString());
        while (old.find()) {
            char first = out.charAt(old.start());
            char second = out.charAt(old.start() + 1);
            out.setCharAt(old.start(), toned(first, second));
            out.setCharAt(old.start() + 1, bare(second));
        }
        return out.toString();
    }

    /** The text on one line: composed, single spaces. */
    static String line(String text) {
        return composed(text).replaceAll("\\s+", " ").strip();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static char toned(char vowel, char withTone) {
        int tone = Math.max(A.indexOf(withTone), Math.max(E.indexOf(withTone), Y.indexOf(withTone)));
        return (vowel == 'o' ? O : U).charAt(tone);
    }

    private static char bare(char withTone) {
        return A.indexOf(withTone) >= 0 ? 'a' : E.indexOf(withTone) >= 0 ? 'e' : 'y';
    }
}
