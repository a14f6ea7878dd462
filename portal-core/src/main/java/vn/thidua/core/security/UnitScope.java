package vn.thidua.core.security;

import java.util.Set;

/**
 * Where a right holds: in the whole portal, or in some units. Units below a granted one are in the set already.
 *
 * @param everywhere whether it holds in the whole portal; then {@code unitIds} says nothing
 * @param unitIds    ids of the units it holds in
 */
public record UnitScope(boolean everywhere, Set<Long> unitIds) {

    public static final UnitScope EVERYWHERE = new UnitScope(true, Set.of());
    public static final UnitScope NOWHERE = new UnitScope(false, Set.of());

    public UnitScope {
        unitIds = Set.copyOf(unitIds);
    }

    public static UnitScope of(Set<Long> unitIds) {
        return new UnitScope(false, unitIds);
    }

    public boolean covers(long unitId) {
        return everywhere || unitIds.contains(unitId);
    }

    public boolean isNowhere() {
        return !everywhere && unitIds.isEmpty();
    }

    /** Where at least one of the two holds. */
    public UnitScope or(UnitScope other) {
        if (everywhere || other.everywhere) {
            return EVERYWHERE;
        }
        var both = new java.util.HashSet<>(unitIds);
        both.addAll(other.unitIds);
        return of(both);
    }
}
