package vn.thidua.core.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.spi.Permission;

/** Which permission leads to which, over any number of steps. Immutable. */
public final class PermissionGraph {

    private final Map<String, Set<String>> implied = new LinkedHashMap<>();

    public PermissionGraph(Collection<Permission> permissions) {
        permissions.forEach(permission -> implied.put(permission.id(), new TreeSet<>(permission.implies())));
    }

    /** Ids of all permissions, in the order given. */
    public Set<String> all() {
        return implied.keySet();
    }

    /**
     * What follows from one permission: each id with the shortest way to it, which begins with the permission itself. An
     * unknown permission leads to nothing; a circle does no harm.
     */
    public Map<String, List<String>> from(String permission) {
        var ways = new LinkedHashMap<String, List<String>>();
        if (!implied.containsKey(permission)) {
            return ways;
        }
        ways.put(permission, List.of(permission));
        var open = new ArrayDeque<>(List.of(permission));
        while (!open.isEmpty()) {
            String here = open.remove();
            for (String next : implied.getOrDefault(here, Set.of())) {
                if (implied.containsKey(next) && !ways.containsKey(next)) {
                    var way = new ArrayList<>(ways.get(here));
                    way.add(next);
                    ways.put(next, List.copyOf(way));
                    open.add(next);
                }
            }
        }
        return ways;
    }
}
