package vn.thidua.honors.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.spi.DocumentTables.Table;

class NameTableTest {

    @Test
    void namesStandFirstWithoutNumbersAndGroups() {
        var table = new Table(List.of(List.of("STT", "Đơn vị", "Họ và tên", "Chức vụ"), List.of("I", "Khối cơ quan Sở"),
                List.of("1", "Văn phòng", "Ông Lò Văn Pâng", "Chuyên viên"), List.of("", "", "Khối trung tâm", ""),
                List.of("2", "Phòng Chuyển đổi số", "Bà Nguyễn Thị Hoa", "")));
        assertThat(NameTable.read(table)).contains("Ông Lò Văn Pâng | Văn phòng | Chuyên viên\nBà Nguyễn Thị Hoa | Phòng Chuyển đổi số");
        assertThat(NameLine.read(NameTable.read(table).orElseThrow())).extracting(NameLine::name)
                .containsExactly("Lò Văn Pâng", "Nguyễn Thị Hoa");
    }

    @Test
    void theHeadMayStandBelowATitleAndNameCollectives() {
        var table = new Table(List.of(List.of("Danh hiệu Tập thể lao động xuất sắc năm 2025", ""), List.of("TT", "Tên tập thể"),
                List.of("1", "Phòng Kế hoạch - Tài chính")));
        assertThat(NameTable.read(table)).contains("Phòng Kế hoạch - Tài chính");
    }

    @Test
    void tablesOfSomethingElseAreNone() {
        assertThat(NameTable.read(new Table(List.of(List.of("TT", "Nội dung", "Thời gian"), List.of("1", "Họp", "Quý I"))))).isEmpty();
        assertThat(NameTable.read(new Table(List.of(List.of("STT", "Họ và tên"))))).isEmpty();
        assertThat(NameTable.read(new Table(List.of()))).isEmpty();
    }
}
