package vn.thidua.core.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({"hoà, hòa", "Hoá, hóa", "hoả, hỏa", "xoã, xõa", "doạ, dọa", "khoẻ, khỏe", "thuỷ, thủy", "THUÝ, thúy",
        "uỷ, ủy", "luỹ, lũy", "tuỵ, tụy", "loè, lòe", "oà, òa"})
    void toneOfOpenSyllablesStandsOnTheFirstVowel(String typed, String canonical) {
        assertThat(Syllable.of(typed).exact()).isEqualTo(canonical);
        assertThat(Syllable.of(canonical).exact()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"hoàn, hoàn", "toán, toán", "quả, quả", "quẻ, quẻ", "quý, quý", "huỳnh, huỳnh", "khuỷu, khuỷu",
        "nguyễn, nguyễn", "thoải, thoải", "giá, giá", "hòa, hòa", "của, của", "múa, múa"})
    void otherSyllablesKeepTheirTone(String typed, String canonical) {
        assertThat(Syllable.of(typed).exact()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"sỹ, sĩ", "kĩ, kỹ", "lí, lý", "mĩ, mỹ", "tỉ, tỷ", "kí, ký", "kì, kỳ", "quí, quý", "quỹ, quỹ", "hi, hy"})
    void finalIAndYAreOneAfterSomeConsonants(String typed, String canonical) {
        assertThat(Syllable.of(typed).exact()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"thi, thi", "chi, chi", "ý, ý", "y, y", "di, di", "mai, mai", "tài, tài", "thúy, thúy", "vi, vi"})
    void finalIAndYStayApartElsewhere(String typed, String canonical) {
        assertThat(Syllable.of(typed).exact()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"đường, duong", "Ệ, e", "ưỡn, uon", "ĐHTT, dhtt", "ắ, a", "01, 01", "café, cafe"})
    void plainFormHasNoMarks(String typed, String plain) {
        assertThat(Syllable.of(typed).plain()).isEqualTo(plain);
    }

    @Test
    void unicodeFormAndInvisibleCharactersDoNotMatter() {
        for (var word : new String[] {"khen", "thưởng", "Đảng", "hoà", "nghiệp", "ỷ"}) {
            var nfd = Normalizer.normalize(word, Normalizer.Form.NFD);
            assertThat(Syllable.of(nfd)).isEqualTo(Syllable.of(word));
            assertThat(Syllable.of(word.charAt(0) + "\u200b\ufeff" + word.substring(1) + "\u00ad"))
                    .isEqualTo(Syllable.of(word));
        }
    }

    @Test
    void aSpellingIsItsOwnCanonicalForm() {
        for (var onset : "b c ch d đ g gi h k kh l m n ng nh p ph qu r s t th tr v x".split(" ")) {
            for (var rhyme : "a á à oa oá oà oe oé ỏe uy uý ùy uỷ i í ì y ý ỳ oan oán uyên uyết ưu iêu".split(" ")) {
                var once = Syllable.of(onset + rhyme).exact();
                assertThat(Syllable.of(once).exact()).isEqualTo(once);
            }
        }
    }
}
