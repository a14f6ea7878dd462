package vn.thidua.honors.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLineTest {

    @Test
    void aTableCopiedFromADocumentIsTakenApart() {
        List<NameLine> lines = NameLine.read("""
                STT\tHọ và tên\tChức vụ\tĐơn vị
                1\tÔng Lò Văn Pâng\tChuyên viên\tPhòng Quản lý khoa học
                2\tBà  Nguyễn Thị Hoa\tTrưởng phòng\tVăn phòng

                """);
        assertThat(lines).containsExactly(new NameLine("Lò Văn Pâng", List.of("Chuyên viên", "Phòng Quản lý khoa học")),
                new NameLine("Nguyễn Thị Hoa", List.of("Trưởng phòng", "Văn phòng")));
    }

    @Test
    void aNumberedListIsTakenApart() {
        List<NameLine> lines = NameLine.read("1. Đồng chí Trần Văn Tú, Phó Chánh Văn phòng;\n2) Tập thể Phòng Kế hoạch - Tài chính.\n");
        assertThat(lines).containsExactly(new NameLine("Trần Văn Tú", List.of("Phó Chánh Văn phòng")),
                new NameLine("Phòng Kế hoạch - Tài chính", List.of()));
        assertThat(lines.get(0).place()).isEqualTo("Phó Chánh Văn phòng");
    }

    @Test
    void nothingAndNonsenseHoldNoNames() {
        assertThat(NameLine.read(null)).isEmpty();
        assertThat(NameLine.read("\n 1 \t\n---\n123 456\n")).isEmpty();
    }
}
