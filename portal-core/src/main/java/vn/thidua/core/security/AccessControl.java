package vn.thidua.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.Permission;

/**
 * Answers and demands rights of whoever is at work. Services ask it first thing in every public method, so that a right holds
 * whatever door a call comes through.
 */
@ApplicationScoped
public class AccessControl {

    @Inject private CurrentUser user;

    /** Demands a permission for the whole portal. */
    public void require(Permission permission) {
        demand(holds(permission), permission);
    }

    /** Demands a permission for one unit: by a grant on it, on a unit above it, or for the whole portal. */
    public void require(Permission permission, long unitId) {
        demand(holds(permission, unitId), permission);
    }

    /** Demands that the permission is held for at least one unit; lists then narrow themselves by {@link #scope}. */
    public void requireSomewhere(Permission permission) {
        demand(holdsSomewhere(permission), permission);
    }

    /** Demands that somebody signed in. */
    public Actor requireSignedIn() {
        return user.actor().orElseThrow(() -> new PortalException(Kind.UNAUTHENTICATED, "error.sign-in-needed"));
    }

    public boolean holds(Permission permission) {
        return scope(permission).everywhere();
    }

    public boolean holds(Permission permission, long unitId) {
        return scope(permission).covers(unitId);
    }

    public boolean holdsSomewhere(Permission permission) {
        return !scope(permission).isNowhere();
    }

    /** Where the permission holds. */
    public UnitScope scope(Permission permission) {
        return user.rights().scope(permission);
    }

    /** Whether content for this audience may be opened; what may not be opened is told as not found. */
    public boolean mayOpen(Audience audience) {
        return user.rights().meets(audience);
    }

    private void demand(boolean held, Permission permission) {
        requireSignedIn();
        if (!held) {
            throw new PortalException(Kind.FORBIDDEN, "error.forbidden", permission.id());
        }
    }
}
