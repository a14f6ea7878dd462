package vn.thidua.core.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the spellings of one syllable together: Unicode form, case, invisible characters, the place of the tone mark
 * (hòa, hoà) and the final i or y of open syllables (kỹ, kĩ), which are the same word in Vietnamese.
 */
final class Spelling {

    private static final String Y_TONES = "yỳýỷỹỵ";
    private static final String I_TONES = "iìíỉĩị";
    private static final String A_TONES = "aàáảãạ";
    private static final String E_TONES = "eèéẻẽẹ";
    private static final String O_TONES = "oòóỏõọ";
    private static final String U_TONES = "uùúủũụ";
    private static final String VOWELS = "aăâeêioôơuưy";

    private Spelling() { }

    /** The one spelling under which a word is indexed. */
    static String canonical(String word) {
        var composed = Normalizer.normalize(withoutInvisible(word), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // Lower case may decompose (İ), so the composed form is restored.
        return finalVowel(tonePlace(Normalizer.normalize(composed, Normalizer.Form.NFC)));
    }

    /** The spelling without marks; đ becomes d. */
    static String withoutMarks(String word) {
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'đ') {
                plain.append('d');
            } else if (c == 'Đ') {
                plain.append('D');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static boolean invisible(int c) {
        return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202E
                || c == 0x034F || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static String withoutInvisible(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (invisible(word.charAt(i))) {
                var kept = new StringBuilder(word.length());
                word.chars().filter(c -> !invisible(c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return word;
    }

    /** Open oa, oe, uy carry the tone on the first vowel, except after q, where the u belongs to the consonant. */
    private static String tonePlace(String word) {
        int n = word.length();
        if (n < 2 || n > 2 && !consonant(word.charAt(n - 3))) {
            return word;
        }
        char glide = word.charAt(n - 2);
        char last = word.charAt(n - 1);
        if (glide == 'o') {
            int tone = Math.max(A_TONES.indexOf(last), E_TONES.indexOf(last));
            if (tone > 0) {
                return word.substring(0, n - 2) + O_TONES.charAt(tone) + (A_TONES.indexOf(last) > 0 ? 'a' : 'e');
            }
        } else if (glide == 'u' && !(n > 2 && word.charAt(n - 3) == 'q')) {
            int tone = Y_TONES.indexOf(last);
            if (tone > 0) {
                return word.substring(0, n - 2) + U_TONES.charAt(tone) + 'y';
            }
        }
        return word;
    }

    private static boolean consonant(char c) {
        return Character.isLetter(c) && VOWELS.indexOf(c) < 0;
    }

    /** After h, k, l, m, t and qu an open i is written y here, after s an open y is written i. */
    private static String finalVowel(String word) {
        int n = word.length();
        if (n == 3 && word.startsWith("qu") || n == 2 && "hklmt".indexOf(word.charAt(0)) >= 0) {
            int tone = I_TONES.indexOf(word.charAt(n - 1));
            return tone < 0 ? word : word.substring(0, n - 1) + Y_TONES.charAt(tone);
        }
        if (n == 2 && word.charAt(0) == 's') {
            int tone = Y_TONES.indexOf(word.charAt(1));
            return tone < 0 ? word : "s" + I_TONES.charAt(tone);
        }
        return word;
    }
}
