package vn.thidua.core.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteTest {

    private static final String BETWEEN_BLOCKS = "(?<=(p|h2|h3|ul|ol|table|figure|blockquote|pre)>)\n";

    private static String read(String name) throws IOException {
        try (InputStream in = PasteTest.class.getResourceAsStream("/paste/" + name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "outlook", "google-docs", "libreoffice", "quill"})
    void whatIsPastedBecomesWhatWasMeant(String name) throws IOException {
        String expected = read(name + ".expected").strip().replaceAll(BETWEEN_BLOCKS, "");
        assertThat(RichText.clean(read(name)).html()).isEqualTo(expected);
        assertThat(RichText.clean(expected).html()).isEqualTo(expected);
    }

    @Test
    void wordsThatCameInPartsAreComposed() {
        String parts = Normalizer.normalize("Thi đua yêu nước, mỗi người", Normalizer.Form.NFD);
        assertThat(RichText.clean("<p>" + parts + "</p>").html()).isEqualTo("<p>Thi đua yêu nước, mỗi người</p>");
    }
}
