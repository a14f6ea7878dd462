package vn.thidua.core.demo.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.start.PortalStarting;

/** Loads the demo department, once, where {@code portal.demo} asks for it and the portal is nobody's own. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject @Any private Instance<DemoContent> contents;
    @Inject private DemoParts parts;
    @Inject private ModuleRegistry modules;
    @Inject @ConfigProperty(name = "portal.demo", defaultValue = "false") private boolean demo;

    void onStart(@Observes @Priority(PortalStarting.DEMO) PortalStarting event) {
        if (!demo) {
            return;
        }
        if (parts.isFree()) {
            new DemoSequence(parts, contents.stream().toList())
                    .load(modules.usable().stream().map(PortalModule::id).toList());
        } else {
            LOG.log(Level.WARNING,
                    "portal.demo is on, but this portal has units or accounts of its own: nothing loaded");
        }
    }
}
