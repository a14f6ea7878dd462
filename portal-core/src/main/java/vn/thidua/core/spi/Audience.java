package vn.thidua.core.spi;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may find and open a piece of content: whoever matches at least one of its tokens. The same tokens are indexed with
 * the content and compared with those of the reader, so that a search never counts what its reader may not open.
 *
 * <p>Units are named by their id; the unit tree may change without a new audience, because a reader's tokens are made from
 * the tree at the time of reading.
 *
 * @param tokens what is stored; made by the factory methods only
 */
public record Audience(Set<String> tokens) {

    /** The token of everyone who signed in. */
    public static final String EVERYONE = "all";

    public Audience {
        tokens = Set.copyOf(tokens);
    }

    /** Everyone who signed in. */
    public static Audience everyone() {
        return new Audience(Set.of(EVERYONE));
    }

    /** Nobody; content with this audience is not found at all. */
    public static Audience nobody() {
        return new Audience(Set.of());
    }

    /** People who work in one of these units or in a unit below one of them. */
    public static Audience units(Collection<Long> unitIds) {
        var tokens = new TreeSet<String>();
        unitIds.forEach(id -> tokens.add(unitToken(id)));
        return new Audience(tokens);
    }

    /** These people, by person id. */
    public static Audience people(Collection<Long> personIds) {
        var tokens = new TreeSet<String>();
        personIds.forEach(id -> tokens.add(personToken(id)));
        return new Audience(tokens);
    }

    /** Whoever holds the permission for the whole portal. */
    public static Audience holdersOf(Permission permission) {
        return new Audience(Set.of(permissionToken(permission.id())));
    }

    /** Whoever holds the permission for this unit, for one above it, or for the whole portal. */
    public static Audience holdersOf(Permission permission, long unitId) {
        return new Audience(Set.of(permissionToken(permission.id()), permissionToken(permission.id(), unitId)));
    }

    /** Whoever holds the permission for at least one unit or for the whole portal: for content that concerns no unit. */
    public static Audience holdersAnywhere(Permission permission) {
        return new Audience(Set.of(permissionAnywhereToken(permission.id())));
    }

    /** Whoever is in either audience. */
    public Audience or(Audience other) {
        Objects.requireNonNull(other, "other");
        var both = new TreeSet<>(tokens);
        both.addAll(other.tokens);
        return new Audience(both);
    }

    /** The token that people of a unit, and of units below it, carry. */
    public static String unitToken(long unitId) {
        return "unit:" + unitId;
    }

    public static String personToken(long personId) {
        return "person:" + personId;
    }

    /** The token of those who hold a permission for the whole portal. */
    public static String permissionToken(String permission) {
        return "perm:" + permission;
    }

    /** The token of those who hold a permission for this very unit, by a grant on it or on a unit above. */
    public static String permissionToken(String permission, long unitId) {
        return "perm:" + permission + "@" + unitId;
    }

    /** The token of those who hold a permission wherever it may be. */
    public static String permissionAnywhereToken(String permission) {
        return "perm:" + permission + "@*";
    }
}
