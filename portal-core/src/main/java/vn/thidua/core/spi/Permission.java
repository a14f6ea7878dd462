package vn.thidua.core.spi;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A right that a module declares and checks: {@code <module>.<noun>.<verb>}, for example {@code honors.award.edit}.
 * Its name for people stands in the module's messages under {@code permission.<id>}.
 *
 * @param id      unique in the whole portal
 * @param implies ids of permissions that whoever holds this one holds too, directly or through others
 * @param roles   built-in roles that carry this permission when the module is first seen; an administrator may
 *                change that afterwards
 */
public record Permission(String id, Set<String> implies, Set<BuiltInRole> roles) {

    private static final Pattern ID = Pattern.compile("[a-z]{2,20}(\\.[a-z][a-z-]*){1,3}");

    /**
     * @throws IllegalArgumentException when the id is not made of two to four lower-case words joined by dots
     */
    public Permission {
        Objects.requireNonNull(id, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'%s' is no permission id: write module.noun.verb".formatted(id));
        }
        implies = Set.copyOf(implies);
        roles = Set.copyOf(roles);
    }

    /** A permission that carries others with it. */
    public static Permission of(String id, Permission... implied) {
        return new Permission(id, Set.copyOf(List.of(implied).stream().map(Permission::id).toList()), Set.of());
    }

    /** The same permission, given to these built-in roles from the start. The administrator holds every permission anyway. */
    public Permission grantedTo(BuiltInRole... builtIn) {
        return new Permission(id, implies, Set.of(builtIn));
    }

    /** The key of the name for people in the declaring module's messages. */
    public String titleKey() {
        return "permission." + id;
    }
}
