package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest extends EngineFixture {

    private static final String LONG = "Câu mở đầu không liên quan gì tới điều cần tìm. ".repeat(12)
            + "Tổ chức hòa giải ở cơ sở là việc quan trọng. " + "Câu kết cũng không liên quan gì cả. ".repeat(12);

    @ParameterizedTest
    @CsvSource({"hòa giải", "hoà giải", "hoa giai", "HOÀ GIẢI", "\"hòa giải\"", "giải hòa giải ở cơ sở"})
    void marksWhatWasFoundHoweverItWasTyped(String typed) {
        put(plan(1, "Tin").body(LONG));
        var snippet = search(typed).items().get(0).snippet();
        assertThat(snippet).contains("<mark>hòa giải");
        assertThat(snippet.replaceAll("<[^>]*>", "")).hasSizeBetween(120, 380);
        assertThat(snippet).startsWith("… ").endsWith(" …");
    }

    @Test
    void marksStandInTheTextAsWritten() {
        var written = Normalizer.normalize("Tổ chức hoà giải & <đối thoại>", Normalizer.Form.NFD);
        put(plan(1, written).body(written));
        var hit = search("hòa giải").items().get(0);
        var marked = "<mark>" + Normalizer.normalize("hoà giải", Normalizer.Form.NFD) + "</mark>";
        assertThat(hit.titleHtml()).contains(marked).contains("&amp; &lt;");
        assertThat(hit.snippet()).contains(marked).contains("&amp; &lt;").doesNotContain("<đ");
        assertThat(hit.title()).isEqualTo(written);
    }

    @Test
    void aWordWithOtherMarksIsNotMarked() {
        put(plan(1, "Bán hàng").body("ban hành văn bản bán hàng hoá"));
        assertThat(search("bán hàng").items().get(0).snippet()).isEqualTo("ban hành văn bản <mark>bán hàng</mark> hoá");
    }

    @Test
    void nothingFoundInTheBodyShowsItsBeginning() {
        put(plan(1, "Tiêu đề lạ lùng").body(LONG));
        var snippet = search("lạ lùng").items().get(0).snippet();
        assertThat(snippet).startsWith("Câu mở đầu").doesNotContain("<mark>");
    }

    @Test
    void scriptsAreText() {
        put(plan(1, "<script>alert('x')</script> thi đua").body("\"<img src=x onerror=alert(1)>\" thi đua"));
        var hit = search("thi đua alert").items().get(0);
        assertThat(hit.titleHtml()).doesNotContain("<script").contains("&lt;script&gt;").contains("&#39;");
        assertThat(hit.snippet()).doesNotContain("<img").contains("&quot;");
    }

    @Test
    void shortFormsAreMarkedForLongOnes() {
        put(plan(1, "Công tác TĐKT").body("Công tác TĐKT năm nay"));
        assertThat(search("thi đua khen thưởng").items().get(0).snippet()).contains("<mark>TĐKT</mark>");
    }

    @Test
    void whateverTheTextItStaysWellFormed() {
        var random = new java.util.Random(5);
        var words = "thi đua khen thưởng hòa giải 34-CT/TW < & \""
                .concat(" \u200b e\u0323\u0302 \ud83d\ude00 \ud800 \n . ; :").split(" ");
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int w = random.nextInt(120); w >= 0; w--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            put(plan(1, "x" + text).body(text.toString()));
            for (var hit : search("thi đua hòa").items()) {
                assertThat(hit.snippet().replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
                assertThat(hit.snippet().split("<mark>", -1)).hasSameSizeAs(hit.snippet().split("</mark>", -1));
            }
        }
    }
}
