package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.account.HeldGrant;
import vn.thidua.core.account.Role;
import vn.thidua.core.account.RoleGrant;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.spi.BuiltInRole;

@ApplicationScoped
@Transactional
class JpaRoleRepository implements RoleRepository {

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Role> find(long id) {
        return Optional.ofNullable(em.find(Role.class, id));
    }

    @Override
    public Optional<Role> findByKey(String key) {
        return em.createQuery("select r from Role r where r.key = :key", Role.class).setParameter("key", key)
                .getResultStream().findFirst();
    }

    @Override
    public List<Role> all() {
        return em.createQuery("select distinct r from Role r left join fetch r.permissions", Role.class)
                .getResultStream().sorted((a, b) -> a.isBuiltIn() != b.isBuiltIn() ? (a.isBuiltIn() ? -1 : 1)
                        : a.isBuiltIn() ? a.getId().compareTo(b.getId()) : a.getName().compareTo(b.getName())).toList();
    }

    @Override
    public Role save(Role role) {
        if (em.contains(role)) {
            em.lock(role, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        } else {
            em.persist(role);
        }
        em.flush();
        return role;
    }

    @Override
    public void remove(Role role) {
        em.remove(role);
        em.flush();
    }

    @Override
    public Map<Long, Long> grantCounts(LocalDate day) {
        var counts = new HashMap<Long, Long>();
        em.createQuery("select g.roleId, count(g) from RoleGrant g where g.endsOn is null or g.endsOn >= :day"
                + " group by g.roleId", Object[].class).setParameter("day", day)
                .getResultStream().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public boolean wasEverGranted(long roleId) {
        return em.createQuery("select count(g) from RoleGrant g where g.roleId = :role", Long.class)
                .setParameter("role", roleId).getSingleResult() > 0;
    }

    @Override
    public Optional<RoleGrant> findGrant(long id) {
        return Optional.ofNullable(em.find(RoleGrant.class, id));
    }

    @Override
    public List<RoleGrant> grantsOf(long accountId) {
        return em.createQuery("select g from RoleGrant g where g.accountId = :account order by g.startsOn desc, g.id desc",
                RoleGrant.class).setParameter("account", accountId).getResultList();
    }

    @Override
    public Map<Long, List<HeldGrant>> heldGrants(Collection<Long> accountIds, LocalDate day) {
        var held = new LinkedHashMap<Long, List<HeldGrant>>();
        if (accountIds.isEmpty()) {
            return held;
        }
        var roles = new HashMap<Long, Role>();
        var grants = new LinkedHashMap<Long, RoleGrant>();
        var carried = new HashMap<Long, Set<String>>();
        em.createQuery("select g, r, p from RoleGrant g join Role r on r.id = g.roleId left join r.permissions p"
                        + " where g.accountId in :accounts and r.enabled = true and g.startsOn <= :day"
                        + " and (g.endsOn is null or g.endsOn >= :day) order by g.id", Object[].class)
                .setParameter("accounts", accountIds).setParameter("day", day).getResultStream().forEach(row -> {
                    var role = (Role) row[1];
                    var grant = (RoleGrant) row[0];
                    grants.put(grant.getId(), grant);
                    roles.put(role.getId(), role);
                    Set<String> permissions = carried.computeIfAbsent(role.getId(), id -> new TreeSet<>());
                    if (row[2] != null) {
                        permissions.add((String) row[2]);
                    }
                });
        grants.values().forEach(grant -> held.computeIfAbsent(grant.getAccountId(), id -> new ArrayList<>())
                .add(held(grant, roles.get(grant.getRoleId()), carried.get(grant.getRoleId()))));
        return held;
    }

    private static HeldGrant held(RoleGrant grant, Role role, Set<String> permissions) {
        return new HeldGrant(grant.getId(), role.getKey(), role.getName(), role.isBuiltIn(),
                role.is(BuiltInRole.ADMINISTRATOR), permissions, grant.getUnitId(), grant.getStartsOn(), grant.getEndsOn());
    }

    @Override
    public RoleGrant save(RoleGrant grant) {
        em.persist(grant);
        em.flush();
        return grant;
    }

    @Override
    public void remove(RoleGrant grant) {
        em.remove(grant);
        em.flush();
    }

    @Override
    public long administrators(LocalDate day) {
        return em.createQuery("select count(distinct a.id) from RoleGrant g join Role r on r.id = g.roleId"
                        + " join Account a on a.id = g.accountId where r.key = :administrator and a.enabled = true"
                        + " and g.unitId is null and g.startsOn <= :day and (g.endsOn is null or g.endsOn >= :day)",
                        Long.class)
                .setParameter("administrator", BuiltInRole.ADMINISTRATOR.key()).setParameter("day", day)
                .getSingleResult();
    }
}
