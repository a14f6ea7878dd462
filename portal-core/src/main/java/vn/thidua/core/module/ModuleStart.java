package vn.thidua.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.migration.MigrationFailedException;
import vn.thidua.core.migration.Migrations;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.core.spi.SearchType;

/** Finds the modules, brings their tables up to date and fills the registry; a module that does not fit is put aside. */
@ApplicationScoped
public class ModuleStart {

    private static final Logger LOG = System.getLogger(ModuleStart.class.getName());

    @Inject @Any private Instance<PortalModule> found;
    @Inject @Any private Instance<SearchSource> sources;
    @Inject private ModuleRegistry registry;

    /**
     * @throws MigrationFailedException when core's own tables cannot be brought up to date; without them nothing works
     */
    public void start(Migrations migrations) {
        var sorter = new ModuleSorter(found.stream().toList());
        for (PortalModule module : coreFirst(sorter.sorted())) {
            start(module, migrations);
        }
        sorter.broken().forEach((id, cause) -> fail(byId(id), cause));
        registry.leftOut(LeftOutModules.read(Thread.currentThread().getContextClassLoader()));
        registry.statuses().forEach(ModuleStart::log);
    }

    private void start(PortalModule module, Migrations migrations) {
        Optional<String> flaw = declarationFlaw(module);
        if (flaw.isPresent()) {
            fail(module, flaw.get());
            return;
        }
        try {
            String schema = module.migrations().map(folder -> migrations.migrate(module.id(), folder)).orElse(null);
            registry.add(module, ModuleState.ENABLED, schema, null);
        } catch (MigrationFailedException e) {
            if (module.id().equals(ModuleRegistry.CORE)) {
                throw e;
            }
            fail(module, e.getMessage());
        }
    }

    private Optional<String> declarationFlaw(PortalModule module) {
        if (!usableIds().containsAll(module.requires())) {
            return Optional.of("Requires a module that does not work: " + module.requires());
        }
        if (!Messages.present(module)) {
            return Optional.of("Its messages are missing: " + module.messages());
        }
        String prefix = module.id() + ".";
        for (SearchType type : module.searchTypes()) {
            long count = sources.stream().filter(source -> source.type().equals(type.id())).count();
            if (count != 1 || !type.id().startsWith(prefix)) {
                return Optional.of("The search type '%s' needs a name that starts with '%s' and exactly one SearchSource; it has %d"
                        .formatted(type.id(), prefix, count));
            }
        }
        return module.permissions().stream().filter(permission -> !permission.id().startsWith(prefix)).findFirst()
                .map(permission -> "The permission '%s' does not start with '%s'".formatted(permission.id(), prefix));
    }

    private void fail(PortalModule module, String cause) {
        registry.add(module, ModuleState.FAILED, null, cause);
    }

    private PortalModule byId(ModuleId id) {
        return found.stream().filter(module -> module.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<PortalModule> coreFirst(List<PortalModule> sorted) {
        var ordered = new ArrayList<>(sorted);
        ordered.sort((a, b) -> Boolean.compare(b.id().equals(ModuleRegistry.CORE), a.id().equals(ModuleRegistry.CORE)));
        return ordered;
    }

    private static void log(ModuleStatus status) {
        Level level = status.cause().isPresent() ? Level.WARNING : Level.INFO;
        LOG.log(level, "Module {0} {1}: {2} {3}", status.id(), status.version().orElse("?"), status.state(),
                status.cause().orElse(""));
    }

    private Set<ModuleId> usableIds() {
        return registry.usable().stream().map(PortalModule::id).collect(Collectors.toSet());
    }
}
