package vn.thidua.emulation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTablesTest {

    @Test
    void rowsOfTabsAreATableAndHeadsAreNone() {
        String text = """
                ỦY BAN NHÂN DÂN TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/QĐ-UBND\tĐộc lập - Tự do - Hạnh phúc

                Điều 1. Tặng Giấy khen cho các cá nhân sau:

                STT\tHọ và tên\tĐơn vị
                1\tLò Văn Pâng\tVăn phòng
                2\tNguyễn Thị Hoa\tPhòng Chuyển đổi số

                Điều 2. Quyết định có hiệu lực kể từ ngày ký.
                """;
        assertThat(TextTables.of(text)).containsExactly(List.of(List.of("STT", "Họ và tên", "Đơn vị"),
                List.of("1", "Lò Văn Pâng", "Văn phòng"), List.of("2", "Nguyễn Thị Hoa", "Phòng Chuyển đổi số")));
    }

    @Test
    void aTextWithoutTablesHasNone() {
        assertThat(TextTables.of("")).isEmpty();
        assertThat(TextTables.of("Điều 1. Tặng Giấy khen cho ông Lò Văn Pâng.")).isEmpty();
    }
}
