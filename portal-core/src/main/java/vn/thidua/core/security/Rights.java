package vn.thidua.core.security;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.Permission;

/**
 * Everything that decides what a person may do at one moment, made from grants, roles, positions and the unit tree.
 * Immutable.
 */
public final class Rights {

    private static final Rights NONE = new Rights(Map.of(), Set.of(), Set.of(), false);

    private final Map<String, UnitScope> scopes;
    private final Set<Long> units;
    private final Set<String> tokens;
    private final boolean unlimited;

    private Rights(Map<String, UnitScope> scopes, Set<Long> units, Set<String> tokens, boolean unlimited) {
        this.scopes = Map.copyOf(scopes);
        this.units = Set.copyOf(units);
        this.tokens = Set.copyOf(tokens);
        this.unlimited = unlimited;
    }

    /** No rights at all, not even those of everyone who signed in. */
    public static Rights none() {
        return NONE;
    }

    /** The rights of the portal's own jobs: everything. */
    static Rights unlimited() {
        return new Rights(Map.of(), Set.of(), Set.of(Audience.EVERYONE), true);
    }

    /**
     * @param scopes   where each permission holds, implied permissions included
     * @param personId the person, for audiences of named people; may be null
     * @param units    units that the person works in, with all units above them
     */
    public static Rights of(Map<String, UnitScope> scopes, Long personId, Set<Long> units) {
        var tokens = new TreeSet<String>();
        tokens.add(Audience.EVERYONE);
        if (personId != null) {
            tokens.add(Audience.personToken(personId));
        }
        units.forEach(unit -> tokens.add(Audience.unitToken(unit)));
        scopes.forEach((permission, scope) -> {
            if (scope.everywhere()) {
                tokens.add(Audience.permissionToken(permission));
            }
            if (!scope.isNowhere()) {
                tokens.add(Audience.permissionAnywhereToken(permission));
            }
            scope.unitIds().forEach(unit -> tokens.add(Audience.permissionToken(permission, unit)));
        });
        return new Rights(scopes, units, tokens, false);
    }

    public UnitScope scope(Permission permission) {
        return unlimited ? UnitScope.EVERYWHERE : scopes.getOrDefault(permission.id(), UnitScope.NOWHERE);
    }

    /** Whether the permission of this id holds wherever {@code scope} says, at least. */
    public boolean covers(String permission, UnitScope scope) {
        UnitScope own = unlimited ? UnitScope.EVERYWHERE : scopes.getOrDefault(permission, UnitScope.NOWHERE);
        return own.everywhere() || !scope.everywhere() && own.unitIds().containsAll(scope.unitIds());
    }

    /** Where each permission holds, by id. */
    public Map<String, UnitScope> scopes() {
        return scopes;
    }

    /** Units that the person works in, with all units above them. */
    public Set<Long> units() {
        return units;
    }

    /** The tokens to compare with those of an {@link Audience}. */
    public Set<String> audienceTokens() {
        return tokens;
    }

    /** Whether somebody with these rights may open content for this audience. */
    public boolean meets(Audience audience) {
        return unlimited || audience.tokens().stream().anyMatch(tokens::contains);
    }
}
