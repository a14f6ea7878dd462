package vn.thidua.core.account;

import static vn.thidua.core.CorePermissions.ACCOUNT_MANAGE;
import static vn.thidua.core.CorePermissions.ROLE_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.text.PlainText;

/** What administrators can do with roles. */
@ApplicationScoped
@Transactional
public class RoleService {

    private static final int NAME_LIMIT = 120;
    private static final int DESCRIPTION_LIMIT = 500;
    private static final int KEY_LIMIT = 36;

    @Inject private RoleRepository roles;
    @Inject private RoleTitles titles;
    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private AccountJournal journal;

    /** All roles with their permissions: built-in ones first, then by name. */
    public List<Role> list() {
        access.require(ACCOUNT_MANAGE);
        return roles.all();
    }

    /** How many grants of each role count today or later, by role id; roles without any are missing. */
    public Map<Long, Long> grantCounts() {
        access.require(ACCOUNT_MANAGE);
        return roles.grantCounts(Moments.today());
    }

    /** The permissions of all usable modules, in module order. */
    public List<Permission> permissions() {
        access.require(ACCOUNT_MANAGE);
        return modules.permissions();
    }

    /**
     * @throws PortalException when there is no such role
     */
    public Role get(long id) {
        access.require(ACCOUNT_MANAGE);
        return roles.find(id).orElseThrow(() -> PortalException.notFound("error.role.unknown", Long.toString(id)));
    }

    public Role create(RoleDetails details) {
        access.require(ROLE_MANAGE);
        check(details, null);
        Role role = roles.save(new Role(freeKey(details.name()), details));
        journal.changed("role.created", AccountJournal.role(role.getId()), role.getName() + ": "
                + String.join(" ", new TreeSet<>(details.permissions())));
        return role;
    }

    /**
     * Changes a role; nothing happens when nothing differs. Built-in roles keep their names, and the administrator's stays as
     * it is.
     *
     * @param version the version that the edit began from
     */
    public Role change(long id, long version, RoleDetails details) {
        access.require(ROLE_MANAGE);
        Role role = get(id);
        versions.check(role.getVersion(), version, AccountJournal.role(id), titles.of(role));
        if (role.is(BuiltInRole.ADMINISTRATOR)) {
            throw PortalException.conflict("error.role.administrator");
        }
        check(details, role);
        var before = new RoleDetails(role.getName(), role.getDescription().orElse(null), role.isEnabled(),
                role.getPermissions());
        role.describe(details);
        var after = new RoleDetails(role.getName(), role.getDescription().orElse(null), role.isEnabled(),
                role.getPermissions());
        if (!before.equals(after)) {
            roles.save(role);
            journal.changed("role.changed", AccountJournal.role(id), difference(before, after));
        }
        return role;
    }

    /** Removes a role of the department's own that was never granted; one that was is switched off instead. */
    public void remove(long id, long version) {
        access.require(ROLE_MANAGE);
        Role role = get(id);
        versions.check(role.getVersion(), version, AccountJournal.role(id), titles.of(role));
        if (role.isBuiltIn() || roles.wasEverGranted(id)) {
            throw PortalException.conflict(role.isBuiltIn() ? "error.role.built-in" : "error.role.in-use", titles.of(role));
        }
        roles.remove(role);
        journal.changed("role.removed", AccountJournal.role(id), role.getName());
    }

    private void check(RoleDetails details, Role role) {
        var known = new TreeSet<String>();
        modules.permissions().forEach(permission -> known.add(permission.id()));
        if (role != null) {
            // Those of a module that is not there now stay, so that nothing is lost while it is away.
            known.addAll(role.getPermissions());
        }
        var check = new InputCheck().optional("description", details.description(), DESCRIPTION_LIMIT);
        if (role == null || !role.isBuiltIn()) {
            check.required("name", details.name(), NAME_LIMIT);
            String plain = PlainText.of(details.name());
            roles.all().stream().filter(other -> role == null || !other.getId().equals(role.getId()))
                    .filter(other -> PlainText.of(titles.of(other)).equals(plain)).findFirst()
                    .ifPresent(other -> check.that(plain.isEmpty(), "name", "error.role.name-taken", titles.of(other)));
        }
        details.permissions().stream().filter(permission -> !known.contains(permission)).sorted().forEach(permission ->
                check.that(false, "permissions", "error.role.permission-unknown", permission));
        check.demand();
    }

    private String freeKey(String name) {
        String plain = PlainText.of(name).replaceAll("[^a-z0-9]+", "-");
        String key = plain.isEmpty() ? "role" : plain.substring(0, Math.min(plain.length(), KEY_LIMIT));
        String free = key;
        for (int i = 2; roles.findByKey(free).isPresent(); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    private static String difference(RoleDetails before, RoleDetails after) {
        var added = new TreeSet<>(after.permissions());
        added.removeAll(before.permissions());
        var removed = new TreeSet<>(before.permissions());
        removed.removeAll(after.permissions());
        String rest = Changes.between(new RoleDetails(before.name(), before.description(), before.enabled(), null),
                new RoleDetails(after.name(), after.description(), after.enabled(), null));
        return String.join(" ", rest, added.isEmpty() ? "" : "+ " + String.join(" ", added),
                removed.isEmpty() ? "" : "− " + String.join(" ", removed)).strip();
    }
}
