package vn.thidua.core.demo.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;

/**
 * Loads what is not there yet, module by module. Without core's part nothing goes on, since nobody could sign in;
 * another module's part that fails is left out and tried again at the next start.
 */
final class DemoSequence {

    private static final Logger LOG = System.getLogger(DemoSequence.class.getName());

    private final DemoParts parts;
    private final List<DemoContent> contents;

    DemoSequence(DemoParts parts, List<DemoContent> contents) {
        this.parts = parts;
        this.contents = List.copyOf(contents);
    }

    void load(List<ModuleId> modules) {
        modules.stream().filter(module -> !parts.isLoaded(module)).forEach(this::load);
    }

    private void load(ModuleId module) {
        List<DemoContent> own = contents.stream().filter(content -> content.module().equals(module))
                .sorted(Comparator.comparingInt(DemoContent::place)).toList();
        if (own.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        try {
            parts.load(module, own);
            LOG.log(Level.INFO, "Demo content of {0} loaded in {1} ms", module,
                    Long.toString(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        } catch (RuntimeException | LinkageError e) {
            if (module.equals(ModuleRegistry.CORE)) {
                throw e;
            }
            LOG.log(Level.ERROR, "Demo content of " + module + " left out", e);
        }
    }
}
