package vn.thidua.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.Permission;

class GrantedRightsTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Permission VIEW = Permission.of("test.plan.view");
    private static final Permission EDIT = Permission.of("test.plan.edit", VIEW);
    private static final Permission APPROVE = Permission.of("test.plan.approve", EDIT);
    private static final Permission OTHER = Permission.of("test.other.view");
    private static final PermissionGraph GRAPH = new PermissionGraph(List.of(VIEW, EDIT, APPROVE, OTHER));
    private static final UnitTree TREE = UnitTree.of(List.of(node(1, null), node(2, 1L), node(3, 2L), node(4, 1L)));

    private static UnitTree.Node node(long id, Long parent) {
        return new UnitTree.Node(id, 1, new UnitDetails("U" + id, "Unit " + id, null,
                parent == null ? Kind.DEPARTMENT : Kind.DIVISION, parent, START, null, 0, null));
    }

    private static HeldGrant grant(Long unit, Permission... permissions) {
        var ids = Set.copyOf(List.of(permissions).stream().map(Permission::id).toList());
        return new HeldGrant(1, "role", "Role", false, false, ids,
                unit == null ? OptionalLong.empty() : OptionalLong.of(unit), START, Optional.empty());
    }

    @Test
    void whatFollowsIsHeldToo() {
        var scopes = GrantedRights.of(List.of(grant(null, APPROVE)), GRAPH).scopes(TREE);

        assertThat(scopes).containsOnlyKeys(APPROVE.id(), EDIT.id(), VIEW.id());
        assertThat(scopes.values()).allMatch(UnitScope::everywhere);
    }

    @Test
    void aGrantForAUnitHoldsBelowItAndNowhereElse() {
        var scopes = GrantedRights.of(List.of(grant(2L, EDIT)), GRAPH).scopes(TREE);

        assertThat(scopes.get(VIEW.id())).isEqualTo(UnitScope.of(Set.of(2L, 3L)));
        assertThat(Rights.of(scopes, null, Set.of()).covers(VIEW.id(), UnitScope.of(Set.of(3L)))).isTrue();
        assertThat(Rights.of(scopes, null, Set.of()).covers(VIEW.id(), UnitScope.EVERYWHERE)).isFalse();
    }

    @Test
    void grantsAddUp() {
        var scopes = GrantedRights.of(List.of(grant(2L, VIEW), grant(4L, EDIT), grant(null, OTHER)), GRAPH).scopes(TREE);

        assertThat(scopes.get(VIEW.id()).unitIds()).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(scopes.get(EDIT.id()).unitIds()).containsExactly(4L);
        assertThat(scopes.get(OTHER.id()).everywhere()).isTrue();
    }

    @Test
    void everyReasonIsKnownWithItsWay() {
        var reasons = GrantedRights.of(List.of(grant(null, APPROVE), grant(2L, VIEW)), GRAPH).reasons();

        assertThat(reasons).filteredOn(reason -> reason.permission().equals(VIEW.id())).extracting(RightReason::path)
                .containsExactlyInAnyOrder(List.of(APPROVE.id(), EDIT.id(), VIEW.id()), List.of(VIEW.id()));
    }

    @Test
    void theAdministratorHoldsEverythingAndUnknownPermissionsGiveNothing() {
        var administrator = new HeldGrant(1, "administrator", "", true, true, Set.of(), OptionalLong.empty(), START,
                Optional.empty());
        assertThat(GrantedRights.of(List.of(administrator), GRAPH).scopes(TREE)).hasSize(4);

        var stranger = new HeldGrant(1, "role", "", false, false, Set.of("gone.thing.view"), OptionalLong.empty(), START,
                Optional.empty());
        assertThat(GrantedRights.of(List.of(stranger), GRAPH).reasons()).isEmpty();
    }

    @Test
    void aCircleOfPermissionsDoesNoHarm() {
        var a = new Permission("test.a.view", Set.of("test.b.view"), Set.of());
        var b = new Permission("test.b.view", Set.of("test.a.view"), Set.of());

        assertThat(new PermissionGraph(List.of(a, b)).from(a.id())).containsOnlyKeys(a.id(), b.id());
    }

    @Test
    void grantsCountFromTheirFirstToTheirLastDay() {
        var grant = new RoleGrant(1, 1, null, START, START.plusDays(10), "admin");

        assertThat(grant.countsOn(START.minusDays(1))).isFalse();
        assertThat(grant.countsOn(START)).isTrue();
        assertThat(grant.countsOn(START.plusDays(10))).isTrue();
        assertThat(grant.countsOn(START.plusDays(11))).isFalse();
    }
}
