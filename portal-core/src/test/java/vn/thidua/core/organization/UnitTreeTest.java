package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.organization.Units.TREE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitTree.Node;

class UnitTreeTest {

    private static UnitDetails changed(long id, Long parent, LocalDate start, LocalDate end, Long successor) {
        UnitDetails unit = TREE.get(id).details();
        return new UnitDetails(unit.code(), unit.name(), null, unit.kind(), parent, start, end, unit.place(), successor);
    }

    private static List<String> flaws(UnitDetails unit, Long id) {
        return UnitRules.check(unit, id, TREE).errors().stream().map(FieldError::messageKey).toList();
    }

    @Test
    void knowsWhatStandsAboveAndBelow() {
        assertThat(TREE.withDescendants(1)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(TREE.withDescendants(5)).containsExactly(5L, 6L);
        assertThat(TREE.ancestors(6)).extracting(Node::code).containsExactly("TT", "SO");
        assertThat(TREE.withAncestors(List.of(6L))).containsExactlyInAnyOrder(6L, 5L, 1L);
        assertThat(TREE.path(6)).isEqualTo("Trung tâm Ứng dụng tiến bộ khoa học › Phòng Đo lường");
        assertThat(TREE.depth(6)).isEqualTo(2);
        assertThat(TREE.on(LocalDate.of(2024, 1, 1))).extracting(Node::code).doesNotContain("QLCN").contains("QLKH");
        assertThat(TREE.on(LocalDate.of(2020, 1, 1))).extracting(Node::code).contains("QLCN");
    }

    @Test
    void aUnitCannotBeMovedBelowItself() {
        assertThat(flaws(changed(5, 6L, Units.START, null, null), 5L)).containsExactly("error.unit.below-itself");
        assertThat(flaws(changed(5, 5L, Units.START, null, null), 5L)).containsExactly("error.unit.below-itself");
        assertThat(flaws(changed(5, 2L, Units.START, null, null), 5L)).isEmpty();
    }

    @Test
    void aUnitCannotEndBeforeThoseBelowIt() {
        assertThat(flaws(changed(5, 1L, Units.START, LocalDate.of(2024, 1, 1), null), 5L))
                .containsExactly("error.unit.child-goes-on");
    }

    @Test
    void aUnitStaysWithinTheTimeOfTheOneAbove() {
        assertThat(flaws(changed(6, 4L, Units.START, null, null), 6L)).containsExactly("error.unit.after-parent");
        assertThat(flaws(changed(6, 5L, Units.START.minusDays(1), null, null), 6L))
                .containsExactly("error.unit.before-parent");
    }

    @Test
    void aSuccessorExistsOnTheDayAfterTheEnd() {
        LocalDate end = LocalDate.of(2023, 1, 1);
        assertThat(flaws(changed(6, 5L, Units.START, end, 4L), 6L)).containsExactly("error.unit.successor-absent");
        assertThat(flaws(changed(6, 5L, Units.START, end, 3L), 6L)).isEmpty();
        assertThat(flaws(changed(6, 5L, Units.START, null, 3L), 6L)).containsExactly("error.unit.successor-without-end");
    }

    @Test
    void codesAreUniqueAndThereIsOneDepartmentAtATime() {
        assertThat(flaws(new UnitDetails("vp", "Khác", null, Kind.DIVISION, 1L, Units.START, null, 0, null), null))
                .containsExactly("error.unit.code-taken");
        assertThat(flaws(new UnitDetails("SO2", "Sở khác", null, Kind.DEPARTMENT, null, Units.START, null, 0, null), null))
                .containsExactly("error.unit.second-root");
        assertThat(flaws(new UnitDetails("", "", null, null, null, null, null, 0, null), null))
                .containsOnly("error.field.required").hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"qlkh,QLKH", "P. QLKH,QLKH", "phong quan ly khoa hoc,QLKH", "P.Quản lý khoa học,QLKH", "VP,VP",
        "TT Ứng dụng tiến bộ khoa học,TT", "trung tam UDTBKH,TT", "Sở KHCN,SO"})
    void unitsAreFoundByWhatPeopleWrite(String written, String code) {
        assertThat(new UnitNames(TREE.all()).find(written)).map(Node::code).contains(code);
    }

    @Test
    void whatFitsSeveralUnitsFindsNone() {
        var twins = List.of(Units.node(1, "A", "Phòng Kế hoạch", Kind.DIVISION, null, null, null),
                Units.node(2, "B", "Phòng Khoa học", Kind.DIVISION, null, null, null));
        assertThat(new UnitNames(twins).find("P. KH")).isEmpty();
        assertThat(new UnitNames(twins).find("không có")).isEmpty();
        assertThat(new UnitNames(twins).find("")).isEmpty();
    }
}
