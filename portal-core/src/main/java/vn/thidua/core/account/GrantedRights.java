package vn.thidua.core.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.security.UnitScope;

/**
 * What follows from grants: every permission with every reason for it, and where it holds. What somebody may do and why they
 * may do it come from the same computation, so that the explanation cannot differ from the truth.
 */
public final class GrantedRights {

    private final List<RightReason> reasons;

    private GrantedRights(List<RightReason> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    /**
     * @param grants the grants that count; dates and switched-off roles are sorted out already
     * @param graph  all permissions of the portal; others give nothing
     */
    public static GrantedRights of(List<HeldGrant> grants, PermissionGraph graph) {
        var reasons = new ArrayList<RightReason>();
        for (HeldGrant grant : grants) {
            ways(grant, graph).forEach((permission, way) -> reasons.add(new RightReason(permission, grant, way)));
        }
        return new GrantedRights(reasons);
    }

    private static Map<String, List<String>> ways(HeldGrant grant, PermissionGraph graph) {
        var ways = new LinkedHashMap<String, List<String>>();
        for (String carried : grant.everything() ? graph.all() : grant.permissions()) {
            graph.from(carried).forEach((id, way) -> ways.merge(id, way, (a, b) -> a.size() <= b.size() ? a : b));
        }
        return ways;
    }

    public List<RightReason> reasons() {
        return reasons;
    }

    /** Where each permission holds; a unit stands for itself and all below it. */
    public Map<String, UnitScope> scopes(UnitTree tree) {
        var scopes = new LinkedHashMap<String, UnitScope>();
        for (RightReason reason : reasons) {
            var unit = reason.grant().unitId();
            UnitScope scope = unit.isEmpty() ? UnitScope.EVERYWHERE
                    : UnitScope.of(tree.withDescendants(unit.getAsLong()));
            scopes.merge(reason.permission(), scope, UnitScope::or);
        }
        return scopes;
    }
}
