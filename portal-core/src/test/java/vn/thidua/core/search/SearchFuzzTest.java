package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text whatever has an answer, in bounded time. More rounds: {@code -Dsearch.fuzz=100000}. */
class SearchFuzzTest extends EngineFixture {

    private static final int ROUNDS = Integer.getInteger("search.fuzz", 20_000);

    private static final String[] PIECES = {"thi", "đua", "khen thưởng", "hoa", "\"", "“", "”", "-", "–", ":", "số:",
            "so:34",
        "loại:", "loai:kế hoạch", "năm:2020", "năm:", "đơn vị:", "cơ quan:", "status:", "x:y", "(", ")", "*", "?",
                "~", "^", "\\",
        "AND", "OR", "NOT", "01/CT-UBND", "34-CT/TW", "91/2017", "chỉ thị 01", "UBND", "KH", "\u0301", "\ud800",
                "\udc00",
        "\u0000", "\uffff", "\u200b", " ", "\t", "\n", "𝔸", "漢字", "…", "1", "2020", "99999999999999999999", "//",
                "--", "\"\"",
        "e\u0323\u0302", "İ", "ß", "٣", "<b>", "'"};

    @BeforeEach
    void fill() {
        put(plan(1, "Kế hoạch thi đua khen thưởng").number("01/CT-UBND").date(day(2020, 1, 1)).issuer("UBND")
                .facet("status", "x").body("Chỉ thị 34-CT/TW hòa hoa hóa giải"), award(2, "Hoa hồng 91/2017"));
    }

    @Test
    void piecesInAnyOrder() {
        var random = new Random(1);
        for (int i = 0; i < ROUNDS / 5 * 3; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            answered(text.toString(), random);
        }
    }

    @Test
    void charactersInAnyOrder() {
        var random = new Random(2);
        for (int i = 0; i < ROUNDS / 5 * 2; i++) {
            var text = new char[random.nextInt(40)];
            for (int c = 0; c < text.length; c++) {
                text[c] = (char) random.nextInt(random.nextInt(3) == 0 ? 0x10000 : 0x180);
            }
            answered(new String(text), random);
        }
    }

    private void answered(String text, Random random) {
        var result = engine.search(ask(text).exact(random.nextInt(8) == 0).page(0, 5).build());
        assertThat(result.total()).isBetween(0L, 2L);
        if (random.nextInt(20) == 0) {
            engine.suggest(text, EVERYONE, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"", "-", ":", "thi đua ", "-thi ", "\"thi đua\" ", "số:1 ", "loại:x ", "năm:2020 ",
            "1/", "(", "\ud800",
        "\u0301", "a:\"", "hoa ", "01/CT-UBND ", "chỉ thị 01 ", "UBND "})
    void aMillionCharactersTakeNoLongerThanAPage(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        long start = System.nanoTime();
        var result = search(text);
        engine.suggest(text, EVERYONE, 5);
        assertThat(result.cut()).isTrue();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void differentWordsUpToTheLimitAreFine() {
        var text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("w").append(Integer.toString(i, 36)).append(' ');
        }
        assertThat(search(text.toString()).cut()).isTrue();
    }
}
