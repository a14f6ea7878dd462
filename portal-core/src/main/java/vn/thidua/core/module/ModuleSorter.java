package vn.thidua.core.module;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;

/**
 * Orders modules so that required ones come first; ties go by id, never by class-path order. A module that requires one that
 * is missing, broken or requires it back is put aside with the reason.
 */
final class ModuleSorter {

    private final Map<ModuleId, PortalModule> byId = new TreeMap<>();
    private final Set<PortalModule> sorted = new LinkedHashSet<>();
    private final Map<ModuleId, String> broken = new LinkedHashMap<>();
    private final Deque<ModuleId> path = new ArrayDeque<>();

    ModuleSorter(Collection<PortalModule> modules) {
        for (PortalModule module : modules) {
            PortalModule other = byId.putIfAbsent(module.id(), module);
            if (other != null) {
                throw new IllegalArgumentException("Two modules are called '%s': %s and %s"
                        .formatted(module.id(), other.getClass().getName(), module.getClass().getName()));
            }
        }
        byId.values().forEach(this::visit);
    }

    /** The usable modules, required ones first. */
    List<PortalModule> sorted() {
        return List.copyOf(sorted);
    }

    /** Modules put aside, with the reason. */
    Map<ModuleId, String> broken() {
        return broken;
    }

    private boolean visit(PortalModule module) {
        if (sorted.contains(module)) {
            return true;
        }
        if (broken.containsKey(module.id())) {
            return false;
        }
        if (path.contains(module.id())) {
            broken.put(module.id(), "Modules require each other: " + path + " -> " + module.id());
            return false;
        }
        path.addLast(module.id());
        boolean usable = new TreeSet<>(module.requires()).stream().allMatch(required -> satisfied(module, required));
        path.removeLast();
        return usable && sorted.add(module);
    }

    private boolean satisfied(PortalModule module, ModuleId required) {
        PortalModule other = byId.get(required);
        if (other != null && visit(other)) {
            return true;
        }
        broken.putIfAbsent(module.id(), "Requires the module '%s', which is %s"
                .formatted(required, other == null ? "not there" : "not usable"));
        return false;
    }
}
