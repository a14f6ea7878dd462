package vn.thidua.core.demo.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.start.PortalStarting;

/**
 * Loads the demo department where {@code portal.demo} asks for it and the portal is still empty: core's part, then that of
 * each module in module order, each once. Without core's part the start fails, since nobody could sign in; a module's part
 * that fails is left out and tried again at the next start.
 */
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
        if (!parts.isFree()) {
            LOG.log(Level.WARNING, "portal.demo is on, but this portal has units or accounts of its own: no demo content loaded");
            return;
        }
        modules.usable().stream().map(PortalModule::id).filter(module -> !parts.isLoaded(module)).forEach(this::load);
    }

    private void load(ModuleId module) {
        List<DemoContent> own = contents.stream().filter(content -> content.module().equals(module)).toList();
        if (own.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        try {
            parts.load(module, own);
            LOG.log(Level.INFO, "Demo content of {0} loaded in {1} ms", module,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        } catch (RuntimeException | LinkageError e) {
            if (module.equals(ModuleRegistry.CORE)) {
                throw e;
            }
            LOG.log(Level.ERROR, "Demo content of " + module + " left out", e);
        }
    }
}
