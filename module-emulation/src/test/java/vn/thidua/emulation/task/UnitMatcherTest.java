package vn.thidua.emulation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTree.Node;

class UnitMatcherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(1994, 1, 1);

    private static final UnitTree TREE = UnitTree.of(List.of(
            unit(1, "SKHCN", "Sở Khoa học và Công nghệ tỉnh An Sơn", "Sở KH&CN", Kind.DEPARTMENT, null, null, null),
            unit(2, "VP", "Văn phòng Sở", "Văn phòng", Kind.DIVISION, 1L, null, null),
            unit(3, "QLKH", "Phòng Quản lý Khoa học", "P. QLKH", Kind.DIVISION, 1L, null, null),
            unit(4, "SHTT", "Phòng Sở hữu trí tuệ và Tiêu chuẩn", "P. SHTT", Kind.DIVISION, 1L, null, null),
            unit(5, "BCVT", "Phòng Bưu chính, Viễn thông", "P. BCVT", Kind.DIVISION, 1L, null, null),
            unit(6, "TTRA", "Thanh tra Sở", "Thanh tra", Kind.DIVISION, 1L, null, null),
            unit(7, "CCTDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục TĐC", Kind.SUBORDINATE, 1L, null, null),
            unit(8, "TTUD", "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", "TT Ứng dụng", Kind.SUBORDINATE, 1L, null, null),
            unit(9, "TTTK", "Trung tâm Thông tin - Thống kê", "TT Thông tin", Kind.SUBORDINATE, 1L,
                    LocalDate.of(2025, 6, 30), 8L)));

    private static Node unit(long id, String code, String name, String shortName, Kind kind, Long parent, LocalDate end,
            Long successor) {
        return new Node(id, 1, new UnitDetails(code, name, shortName, kind, parent, LONG_AGO, end, (int) id, successor));
    }

    private static UnitMatcher.Matched match(String... words) {
        return new UnitMatcher(TREE, TODAY).match(List.of(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Văn phòng Sở|2", "VP|2", "văn phòng|2", "VAN PHONG SO|2", "Chánh Văn phòng|2", "Giao Văn phòng Sở chủ trì|2",
        "P. QLKH|3", "Phòng QLKH|3", "Trưởng phòng Quản lý khoa học|3", "Phòng Quản lý Khoa học thuộc Sở|3", "QLKH|3",
        "Phòng Sở hữu trí tuệ và Tiêu chuẩn|4", "Phòng Bưu chính, Viễn thông|5", "Thanh tra|6",
        "Chi cục Tiêu chuẩn Đo lường Chất lượng|7", "Chi cục trưởng Chi cục Tiêu chuẩn Đo lường Chất lượng|7",
        "TT Ứng dụng|8", "Sở Khoa học và Công nghệ tỉnh An Sơn|1", "Lãnh đạo Sở|1", "Ban Giám đốc Sở|1"})
    void aUnitIsFoundHoweverItIsWritten(String words, long unit) {
        UnitMatcher.Matched matched = match(words);
        assertThat(matched.leadUnitId()).as(words).isEqualTo(unit);
        assertThat(matched.unitIds()).isEmpty();
        assertThat(matched.unmatched()).isEmpty();
    }

    @Test
    void theFirstUnitLeadsAndTheOthersTakePart() {
        UnitMatcher.Matched matched = match("Văn phòng Sở, Phòng Bưu chính, Viễn thông và Phòng Sở hữu trí tuệ và Tiêu chuẩn");
        assertThat(matched).isEqualTo(new UnitMatcher.Matched(2L, Set.of(5L, 4L), List.of()));
    }

    @Test
    void whoeverIsSaidToLeadLeads() {
        assertThat(match("Phòng QLKH", "Văn phòng Sở (chủ trì)").leadUnitId()).isEqualTo(2);
        UnitMatcher.Matched matched = match("Thanh tra chủ trì, phối hợp với Văn phòng và TT Ứng dụng");
        assertThat(matched).isEqualTo(new UnitMatcher.Matched(6L, Set.of(2L, 8L), List.of()));
    }

    @Test
    void aGroupIsEveryUnitOfToday() {
        assertThat(match("các phòng chuyên môn, đơn vị thuộc Sở"))
                .isEqualTo(new UnitMatcher.Matched(null, Set.of(2L, 3L, 4L, 5L, 6L, 7L, 8L), List.of()));
        assertThat(match("Các phòng chuyên môn").unitIds()).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L);
        assertThat(match("các đơn vị trực thuộc").unitIds()).containsExactlyInAnyOrder(7L, 8L);
        assertThat(match("các trung tâm").unitIds()).containsExactly(8L);
        assertThat(match("Văn phòng Sở; các phòng, đơn vị"))
                .isEqualTo(new UnitMatcher.Matched(2L, Set.of(3L, 4L, 5L, 6L, 7L, 8L), List.of()));
    }

    @Test
    void aMergedUnitStandsForItsSuccessor() {
        assertThat(match("Trung tâm Thông tin - Thống kê").leadUnitId()).isEqualTo(8);
    }

    @Test
    void whatIsNoUnitIsHandedBackAsWritten() {
        UnitMatcher.Matched matched = match("Hội đồng sáng kiến, Văn phòng Sở", "Sở Nội vụ");
        assertThat(matched.leadUnitId()).isEqualTo(2);
        assertThat(matched.unmatched()).containsExactly("Hội đồng sáng kiến", "Sở Nội vụ");
        assertThat(match("", " , ; ").unmatched()).isEmpty();
        assertThat(match("Công đoàn cơ sở").unmatched()).containsExactly("Công đoàn cơ sở");
    }
}
