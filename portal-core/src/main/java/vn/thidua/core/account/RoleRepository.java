package vn.thidua.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stored roles and grants. */
public interface RoleRepository {

    Optional<Role> find(long id);

    Optional<Role> findByKey(String key);

    /** All roles with their permissions: built-in ones first, then by name. */
    List<Role> all();

    /** Stores a new role or what changed; its version grows even when only its permissions changed. */
    Role save(Role role);

    void remove(Role role);

    /** How many grants of each role count on a day or later, by role id; roles without any are missing. */
    Map<Long, Long> grantCounts(LocalDate day);

    boolean wasEverGranted(long roleId);

    Optional<RoleGrant> findGrant(long id);

    /** All grants of an account, those of the past included, latest first. */
    List<RoleGrant> grantsOf(long accountId);

    /** The grants that count on a day, by account id, those of enabled roles only. One statement. */
    Map<Long, List<HeldGrant>> heldGrants(Collection<Long> accountIds, LocalDate day);

    RoleGrant save(RoleGrant grant);

    void remove(RoleGrant grant);

    /** How many enabled accounts hold the administrator's role for the whole portal on a day. */
    long administrators(LocalDate day);
}
