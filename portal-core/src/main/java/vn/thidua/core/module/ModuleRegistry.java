package vn.thidua.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;

/**
 * The modules of this portal and the state of each, filled once at start-up and changed only by switching modules. Answers
 * from memory; safe for any thread.
 */
@ApplicationScoped
public class ModuleRegistry {

    /** The module that the portal itself is. */
    public static final ModuleId CORE = ModuleId.of("core");

    private volatile Map<ModuleId, Entry> entries = Map.of();
    private volatile List<ModuleStatus> leftOut = List.of();

    private record Entry(PortalModule module, ModuleState state, String schemaVersion, String cause) {

        ModuleStatus status() {
            return new ModuleStatus(module.id().value(), Optional.of(module.version()), state,
                    Optional.ofNullable(schemaVersion), Optional.ofNullable(cause), module.id().equals(CORE), 0);
        }
    }

    /** Takes over what start-up found: usable modules in order with the version of their tables. */
    synchronized void add(PortalModule module, ModuleState state, String schemaVersion, String cause) {
        var next = new LinkedHashMap<>(entries);
        next.put(module.id(), new Entry(module, state, schemaVersion, cause));
        entries = next;
    }

    void leftOut(List<ModuleStatus> jars) {
        leftOut = List.copyOf(jars);
    }

    /** Modules that this registry marks as switched on or off; states other than these two stay. */
    synchronized void switched(Set<ModuleId> disabled) {
        var next = new LinkedHashMap<>(entries);
        next.replaceAll((id, entry) -> {
            if (entry.state == ModuleState.FAILED) {
                return entry;
            }
            boolean off = disabled.contains(id) || entry.module.requires().stream()
                    .anyMatch(required -> next.get(required).state != ModuleState.ENABLED);
            return new Entry(entry.module, off ? ModuleState.DISABLED : ModuleState.ENABLED, entry.schemaVersion, null);
        });
        entries = next;
    }

    /** Every module in order, and the dropped-in jars that were not loaded. */
    public List<ModuleStatus> statuses() {
        var all = new ArrayList<ModuleStatus>();
        entries.values().forEach(entry -> all.add(entry.status()));
        all.addAll(leftOut);
        return all;
    }

    /** Modules that work now, required ones first. */
    public List<PortalModule> active() {
        return entries.values().stream().filter(entry -> entry.state == ModuleState.ENABLED).map(Entry::module).toList();
    }

    /** Modules that are loaded with tables in order, switched on or not. */
    public List<PortalModule> usable() {
        return entries.values().stream().filter(entry -> entry.state != ModuleState.FAILED).map(Entry::module).toList();
    }

    public boolean isActive(ModuleId id) {
        Entry entry = entries.get(id);
        return entry != null && entry.state == ModuleState.ENABLED;
    }

    /** Whether the module of this type of content works now: the one that the type begins with, {@code module.type}. */
    public boolean isActiveFor(String contentType) {
        int dot = contentType.indexOf('.');
        return dot > 0 && active().stream().anyMatch(module -> module.id().value().equals(contentType.substring(0, dot)));
    }

    /** Whether there is such a module, in whatever state. */
    public boolean knows(String id) {
        return entries.keySet().stream().anyMatch(known -> known.value().equals(id));
    }

    public Optional<PortalModule> find(ModuleId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::module);
    }

    /** Permissions of all usable modules, in module order. */
    public List<Permission> permissions() {
        return usable().stream().map(PortalModule::permissions).flatMap(Collection::stream).toList();
    }

    /** Search types of the modules that work now. */
    public List<SearchType> activeSearchTypes() {
        return active().stream().map(PortalModule::searchTypes).flatMap(Collection::stream).toList();
    }
}
