package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void aLineHasSingleSpacesAndComposedLetters() {
        assertThat(CleanText.line("  Thi \t đua\r\nye\u0302u nước ")).isEqualTo("Thi đua yêu nước");
        assertThat(CleanText.line(null)).isEmpty();
    }

    @Test
    void paragraphsKeepTheirLinesAndAtMostOneEmptyOneBetween() {
        assertThat(CleanText.paragraphs("Một  \r\nHai\n\n\n\nBa\n")).isEqualTo("Một\nHai\n\nBa");
    }

    @Test
    void whatADatabaseCannotHoldIsLeftOut() {
        assertThat(CleanText.paragraphs("a\u0000b\uD800c\uFFFEd\u0007")).isEqualTo("abcd");
        assertThat(CleanText.paragraphs("\uD83C\uDFC5 khen")).isEqualTo("\uD83C\uDFC5 khen");
    }
}
