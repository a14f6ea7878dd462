package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinksTest {

    private static String links(String text) {
        return TextLinks.parts(text).stream().filter(TextLinks.Part::isLink).map(TextLinks.Part::href).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Xem https://thidua.vn/a?b=1&c=2. Hết | https://thidua.vn/a?b=1&c=2",
        "(https://vi.wikipedia.org/wiki/An_(t%E1%BB%89nh)) | https://vi.wikipedia.org/wiki/An_(t%E1%BB%89nh)",
        "http://a.vn, HTTPS://B.VN! | http://a.vn HTTPS://B.VN",
        "\"https://a.vn/x\"><script> | https://a.vn/x"})
    void addressesAreFoundWithoutTheSignsOfTheirSentence(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//a.vn", "ftp://a.vn/b", "https://", "xhttps://a.vn"})
    void nothingElseIsALink(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void thePartsAreTheText() {
        String text = "a https://a.vn/1. b\nhttps://b.vn) c";
        assertThat(TextLinks.parts(text).stream().map(TextLinks.Part::text).collect(Collectors.joining())).isEqualTo(text);
        assertThat(TextLinks.parts("")).isEmpty();
    }
}
