package vn.thidua.core.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.bundled();

    @ParameterizedTest
    @CsvSource({"TĐKT, thi đua khen thưởng", "tdkt, thi đua khen thưởng", "UBND, ủy ban nhân dân",
        "HĐND, hội đồng nhân dân", "CCVC, công chức viên chức", "NLĐ, người lao động", "NLD, người lao động",
        "KHCN, khoa học và công nghệ", "SKHCN, sở khoa học và công nghệ", "TW, trung ương", "BNV, bộ nội vụ",
        "ĐHTT, điển hình tiên tiến", "LĐTT, lao động tiên tiến", "CSTĐCS, chiến sĩ thi đua cơ sở",
        "ủy ban nhân dân, ubnd", "uỷ ban nhân dân, ubnd", "người lao động, nlđ",
        "thi đua ái quốc, thi đua yêu nước", "thi đua yêu nước, thi đua ái quốc"})
    void shortAndLongFormsMeet(String typed, String other) {
        assertThat(alternatives(typed)).contains(other);
    }

    @Test
    void theirPlaceTellsWhatIsMeant() {
        assertThat(alternatives("160 KH")).contains("kế hoạch").doesNotContain("khoa học");
        assertThat(alternatives("sở KH")).contains("khoa học").doesNotContain("kế hoạch");
        assertThat(alternatives("KH")).contains("khoa học", "kế hoạch");
        assertThat(alternatives("12 TT")).contains("thông tư").doesNotContain("trung tâm");
        assertThat(alternatives("bộ BCT")).contains("bộ công thương").doesNotContain("bộ chính trị");
    }

    @Test
    void longFormsNeedTheirMarksUnlessNoneWereTyped() {
        var typed = Tokens.syllables("uy ban nhan dan");
        assertThat(lexicon.alternatives(typed, Set.of())).isEmpty();
        assertThat(lexicon.alternatives(typed, Set.of(0, 1, 2, 3))).isNotEmpty();
    }

    @Test
    void aLineThatMakesNoSenseIsAnError() {
        assertThatThrownBy(() -> Lexicon.read(new StringReader("# fine\nXYZ thi đua")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Line 2");
        assertThatThrownBy(() -> Lexicon.read(new StringReader("= thi đua")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> alternatives(String text) {
        return lexicon.alternatives(Tokens.syllables(text), Set.of()).stream()
                .map(one -> String.join(" ", one.syllables().stream().map(Syllable::exact).toList())).toList();
    }
}
