package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.account.Role;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Sees to it that the six built-in roles exist and carry each permission that was never seen before as its module suggests. */
@ApplicationScoped
class BuiltInRoles {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private RoleRepository roles;
    @Inject private ModuleRegistry modules;
    @Inject private AuditLog audit;

    @Transactional
    void bringUpToDate() {
        Map<BuiltInRole, Set<String>> suggested = new EnumMap<>(BuiltInRole.class);
        var seen = new HashSet<>(em.createQuery("select s.id from SeenPermission s", String.class).getResultList());
        for (Permission permission : modules.permissions()) {
            if (seen.add(permission.id())) {
                em.persist(new SeenPermission(permission.id()));
                permission.roles().forEach(role ->
                        suggested.computeIfAbsent(role, key -> new TreeSet<>()).add(permission.id()));
            }
        }
        for (BuiltInRole role : BuiltInRole.values()) {
            give(role, suggested.getOrDefault(role, Set.of()));
        }
    }

    private void give(BuiltInRole key, Set<String> permissions) {
        Role role = roles.findByKey(key.key()).orElseGet(() -> roles.save(Role.builtIn(key)));
        if (!permissions.isEmpty()) {
            role.carry(permissions);
            roles.save(role);
            audit.record("role.extended", "core.role", role.getId().toString(), String.join(" ", permissions));
        }
    }
}
