package vn.thidua.core.account.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.start.PortalStarting;

/** Brings roles and the first account up before the first request. */
@ApplicationScoped
class AccountStart {

    @Inject private BuiltInRoles roles;
    @Inject private FirstAccount account;
    @Inject @ConfigProperty(name = "portal.demo", defaultValue = "false") private boolean demo;

    void onStart(@Observes @Priority(PortalStarting.ACCOUNTS) PortalStarting event) {
        roles.bringUpToDate();
        // The demo department brings accounts of its own.
        if (!demo) {
            account.createWhereThereIsNone();
        }
    }
}
