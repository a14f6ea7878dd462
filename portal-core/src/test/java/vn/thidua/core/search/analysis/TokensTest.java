package vn.thidua.core.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;

import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void sentencesBecomeSyllables() {
        assertThat(words("Kế hoạch số 55/KH-KHCN ngày 17/12/2019 của Sở."))
                .containsExactly("kế", "hoạch", "số", "55", "kh", "khcn", "ngày", "17", "12", "2019", "của", "sở");
        assertThat(words("Thi đua – khen thưởng: “người tốt, việc tốt”…"))
                .containsExactly("thi", "đua", "khen", "thưởng", "người", "tốt", "việc", "tốt");
    }

    @Test
    void numbersKeepTheirPointsAndCommas() {
        assertThat(words("1.500.000 đồng, 3,5% và mục 2.")).containsExactly("1.500.000", "đồng", "3,5", "và", "mục",
                "2");
    }

    @Test
    void offsetsAreThoseOfTheTextAsWritten() {
        var text = "a\u200bb " + Normalizer.normalize("Hoà bình", Normalizer.Form.NFD) + "\u200b \ud835\udc00x";
        for (var token : Tokens.of(text)) {
            assertThat(Syllable.of(text.substring(token.start(), token.end()))).isEqualTo(token.syllable());
        }
        assertThat(Tokens.of(text)).extracting(token -> token.syllable().plain()).startsWith("ab", "hoa", "binh");
    }

    @Test
    void brokenTextIsText() {
        assertThat(words("\ud800 thi \udfff\ud83d đua\u0301")).containsExactly("thi", "đuá");
        assertThat(words("")).isEmpty();
        assertThat(words("\u0301\u0323")).isEmpty();
        assertThat(Tokens.of("x".repeat(100_000))).hasSize(1);
    }

    @Test
    void termsHoldAllSpellingsSideBySide() throws Exception {
        assertThat(terms(Terms.syllables(Tokens.of("Thi đua")))).containsExactly("thi\u0001thi", "dua\u0001đua");
        assertThat(terms(Terms.pairs(Tokens.of("thi đua yêu nước"))))
                .containsExactly("thi dua\u0001thi đua", "dua yeu\u0001đua yêu", "yeu nuoc\u0001yêu nước");
        assertThat(terms(Terms.pairs(Tokens.of("một")))).isEmpty();
    }

    private static List<String> words(String text) {
        return Tokens.syllables(text).stream().map(Syllable::exact).toList();
    }

    private static List<String> terms(org.apache.lucene.analysis.TokenStream stream) throws Exception {
        var terms = new java.util.ArrayList<String>();
        var term = stream.getAttribute(TermToBytesRefAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            terms.add(term.getBytesRef().utf8ToString());
        }
        return terms;
    }
}
