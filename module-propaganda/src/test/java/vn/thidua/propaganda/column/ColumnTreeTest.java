package vn.thidua.propaganda.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.propaganda.PropagandaPermissions;

class ColumnTreeTest {

    private static final long NEWS = 1;
    private static final long INNER = 2;
    private static final long SECRET = 3;
    private static final long SECRET_CHILD = 4;
    private static final long OFFICE = 40;

    private static final ColumnTree TREE = ColumnTree.of(List.of(
            node(SECRET_CHILD, ColumnDetails.of("kin-con", "Kín con").below(SECRET), new ColumnMember(ColumnDuty.WRITE, 14)),
            node(NEWS, ColumnDetails.of("tin", "Tin tức").ownedBy(OFFICE), new ColumnMember(ColumnDuty.WRITE, 11)),
            node(INNER, ColumnDetails.of("tin-noi-bo", "Tin nội bộ").below(NEWS), new ColumnMember(ColumnDuty.APPROVE, 12)),
            node(SECRET, ColumnDetails.of("kin", "Kín").below(NEWS).shut(), new ColumnMember(ColumnDuty.WRITE, 13))));

    private static ColumnTree.Node node(long id, ColumnDetails details, ColumnMember... members) {
        return new ColumnTree.Node(id, 1, details, Set.of(members));
    }

    private static Rights named(long person) {
        return Rights.of(Map.of(), person, Set.of());
    }

    private static Rights holding(UnitScope scope) {
        return Rights.of(Map.of(PropagandaPermissions.POST_EDIT.id(), scope), 99L, Set.of());
    }

    private static boolean writes(Rights rights, long column) {
        return rights.meets(TREE.audience(column, ColumnDuty.WRITE));
    }

    @Test
    void columnsComeFromTheTopDown() {
        assertThat(TREE.all()).extracting(ColumnTree.Node::id).containsExactly(NEWS, SECRET, SECRET_CHILD, INNER);
        assertThat(TREE.path(SECRET_CHILD)).isEqualTo("Tin tức › Kín › Kín con");
        assertThat(TREE.withDescendants(SECRET)).containsExactly(SECRET, SECRET_CHILD);
        assertThat(TREE.findByWord("KIN")).isPresent();
        assertThat(TREE.findByWord("3")).map(ColumnTree.Node::code).contains("kin");
        assertThat(TREE.findByWord("99999999999999999999")).isEmpty();
    }

    @Test
    void dutiesComeDownTheTree() {
        assertThat(writes(named(11), INNER)).isTrue();
        assertThat(named(12).meets(TREE.audience(NEWS, ColumnDuty.APPROVE))).isFalse();
        assertThat(writes(named(12), INNER)).isFalse();
        assertThat(writes(holding(UnitScope.of(Set.of(OFFICE))), INNER)).isTrue();
        assertThat(writes(holding(UnitScope.of(Set.of(41L))), INNER)).isFalse();
        assertThat(writes(holding(UnitScope.EVERYWHERE), INNER)).isTrue();
    }

    @Test
    void aLimitOnPurposeWins() {
        assertThat(writes(holding(UnitScope.EVERYWHERE), SECRET)).isFalse();
        assertThat(writes(named(11), SECRET)).isFalse();
        assertThat(writes(named(13), SECRET)).isTrue();
        assertThat(writes(named(13), SECRET_CHILD)).isTrue();
        assertThat(writes(named(14), SECRET_CHILD)).isTrue();
        assertThat(writes(named(14), SECRET)).isFalse();
        Rights manager = Rights.of(Map.of(PropagandaPermissions.COLUMN_MANAGE.id(), UnitScope.EVERYWHERE), 98L, Set.of());
        assertThat(writes(manager, SECRET)).isTrue();
    }

    @Test
    void aColumnThatIsNotThereIsNobodys() {
        assertThat(writes(holding(UnitScope.EVERYWHERE), 77)).isFalse();
        assertThat(TREE.team(77).tokens()).isEmpty();
    }

    @Test
    void everyWrongFieldIsTold() {
        var details = new ColumnDetails("Tin tức!", " ", "", INNER, 0, null, false, null);
        var refused = catchThrowableOfType(PortalException.class, () -> details.check(TREE, NEWS));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("code", "name", "parentId");
        var taken = ColumnDetails.of("kin", "Kín khác");
        assertThat(catchThrowableOfType(PortalException.class, () -> taken.check(TREE, null)).fields()).hasSize(1);
        taken.check(TREE, SECRET);
    }
}
