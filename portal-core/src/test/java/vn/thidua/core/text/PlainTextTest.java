package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void marksCaseAndPunctuationDoNotMatter() {
        assertThat(PlainText.of("  Phòng  Đào-tạo, QLKH ")).isEqualTo("phong dao tao qlkh");
        assertThat(PlainText.of(Normalizer.normalize("Đỗ Thị Ngọc", Normalizer.Form.NFD))).isEqualTo("do thi ngoc");
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.of("a\u0000b")).isEqualTo("a b");
    }

    @Test
    void initialsAreThoseOfTheWords() {
        assertThat(PlainText.initials("Quản lý khoa học")).isEqualTo("qlkh");
    }

    @Test
    void namesAreSortedByGivenNameLettersBeforeTones() {
        assertThat(Stream.of("Trần Văn Ất", "Lê Thị Ân", "Nguyễn Văn An", "Phạm Văn Bình", "Đỗ An", "Vũ Thị Ánh", "Hồ Đức Dũng",
                        "Hồ Đức Đạt", "Hồ Đức Dung")
                .sorted(Comparator.comparing(VietnameseOrder::nameKey)))
                .containsExactly("Đỗ An", "Nguyễn Văn An", "Vũ Thị Ánh", "Lê Thị Ân", "Trần Văn Ất", "Phạm Văn Bình",
                        "Hồ Đức Dung", "Hồ Đức Dũng", "Hồ Đức Đạt");
    }
}
