package vn.thidua.core.account;

import java.util.List;

/**
 * Why somebody holds a permission: one grant of a role that carries it or carries another one that leads to it.
 *
 * @param permission the permission that is held
 * @param grant      the grant it comes from
 * @param path       from the permission that the role carries to the one that is held; one entry when the role carries it
 */
public record RightReason(String permission, HeldGrant grant, List<String> path) {

    public RightReason {
        path = List.copyOf(path);
    }

    /** Whether it follows from another permission. */
    public boolean implied() {
        return path.size() > 1;
    }
}
