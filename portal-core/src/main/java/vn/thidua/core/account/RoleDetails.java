package vn.thidua.core.account;

import java.util.Set;

/**
 * What people may say about a role; {@link RoleService} checks it.
 *
 * @param name        ignored for built-in roles
 * @param description may be null
 * @param enabled     a role that is switched off gives nothing to those who have it; null counts as on
 * @param permissions ids of the permissions that it carries; null for none
 */
public record RoleDetails(String name, String description, Boolean enabled, Set<String> permissions) {

    public RoleDetails {
        enabled = enabled == null || enabled;
        permissions = permissions == null ? Set.of() : Set.copyOf(permissions);
    }
}
