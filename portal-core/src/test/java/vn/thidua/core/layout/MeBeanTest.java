package vn.thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeBeanTest {

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn An, NA", "Đỗ Thị Ánh, ĐÁ", "admin, A", "'  ', ''", "'', ''", "an.nv, AN"})
    void initialsAreThoseOfFirstAndLastWord(String name, String initials) {
        assertThat(MeBean.initials(name)).isEqualTo(initials);
    }
}
