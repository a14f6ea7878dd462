package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.Permission;

/** Keeps whole pages, as {@code #{guard}}, from those who can do nothing there; services check each action all the same. */
@Named("guard")
@RequestScoped
public class PageGuard {

    @Inject private AccessControl access;

    /** Demands that the permission of this id is held for at least one unit. */
    public void require(String permission) {
        access.requireSomewhere(Permission.of(permission));
    }
}
