package vn.thidua.core.account;

import static vn.thidua.core.CorePermissions.ACCOUNT_MANAGE;
import static vn.thidua.core.CorePermissions.ROLE_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;

/** Gives roles to accounts and takes them back. */
@ApplicationScoped
@Transactional
public class GrantService {

    @Inject private AccountService accounts;
    @Inject private RoleRepository roles;
    @Inject private RoleTitles titles;
    @Inject private UnitTrees trees;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private AccountJournal journal;

    /**
     * A role to give.
     *
     * @param roleId   the role
     * @param unitId   the unit it is to hold for, with all below it; null for the whole portal
     * @param startsOn the first day; null for today
     * @param endsOn   the last day; null for no end
     */
    public record NewGrant(Long roleId, Long unitId, LocalDate startsOn, LocalDate endsOn) { }

    /** A grant with the names that people read, and whether it counts today. */
    public record GrantLine(RoleGrant grant, String roleTitle, Optional<String> unitName, boolean counts, boolean past) { }

    /** All grants of an account, those of the past included, latest first. */
    public List<GrantLine> of(long accountId) {
        access.require(ACCOUNT_MANAGE);
        accounts.get(accountId);
        UnitTree tree = trees.current();
        List<Role> all = roles.all();
        return roles.grantsOf(accountId).stream().map(grant -> line(grant, all, tree)).toList();
    }

    public GrantLine give(long accountId, NewGrant wanted) {
        access.require(ROLE_MANAGE);
        Account account = accounts.get(accountId);
        LocalDate start = wanted.startsOn() == null ? Moments.today() : wanted.startsOn();
        UnitTree tree = trees.current();
        var check = new InputCheck().present("roleId", wanted.roleId()).day("startsOn", start)
                .day("endsOn", wanted.endsOn()).order("endsOn", start, wanted.endsOn());
        check.that(wanted.roleId() == null || roles.find(wanted.roleId()).isPresent(), "roleId", "error.role.unknown",
                String.valueOf(wanted.roleId()));
        check.that(wanted.unitId() == null || tree.find(wanted.unitId()).isPresent(), "unitId", "error.unit.unknown",
                String.valueOf(wanted.unitId()));
        boolean twice = roles.grantsOf(accountId).stream().anyMatch(other -> isSame(other, wanted, start));
        check.that(!twice, "roleId", "error.grant.twice").demand();
        RoleGrant grant = roles.save(new RoleGrant(accountId, wanted.roleId(), wanted.unitId(), start, wanted.endsOn(),
                user.login()));
        GrantLine line = line(grant, roles.all(), tree);
        journal.changed("grant.given", AccountJournal.account(accountId), account.getLogin() + ": " + describe(line));
        return line;
    }

    /**
     * Takes a role back at once: a grant that has begun stays as one of the past, one that has not disappears.
     *
     * @throws PortalException when nobody would be left to run the portal
     */
    public void end(long accountId, long grantId) {
        access.require(ROLE_MANAGE);
        Account account = accounts.get(accountId);
        RoleGrant grant = roles.findGrant(grantId).filter(found -> found.getAccountId() == accountId)
                .orElseThrow(() -> PortalException.notFound("error.grant.unknown", Long.toString(grantId)));
        LocalDate yesterday = Moments.today().minusDays(1);
        String what = describe(line(grant, roles.all(), trees.current()));
        if (grant.getStartsOn().isAfter(yesterday)) {
            roles.remove(grant);
        } else if (grant.getEndsOn().map(end -> end.isAfter(yesterday)).orElse(true)) {
            grant.endOn(yesterday);
            roles.save(grant);
        }
        accounts.requireAnAdministrator();
        journal.changed("grant.ended", AccountJournal.account(accountId), account.getLogin() + ": " + what);
    }

    private static boolean isSame(RoleGrant other, NewGrant wanted, LocalDate start) {
        OptionalLong unit = wanted.unitId() == null ? OptionalLong.empty() : OptionalLong.of(wanted.unitId());
        boolean apart = other.getEndsOn().map(end -> end.isBefore(start)).orElse(false)
                || wanted.endsOn() != null && wanted.endsOn().isBefore(other.getStartsOn());
        return !apart && other.getRoleId().equals(wanted.roleId()) && other.getUnitId().equals(unit);
    }

    private GrantLine line(RoleGrant grant, List<Role> all, UnitTree tree) {
        LocalDate today = Moments.today();
        Role role = all.stream().filter(one -> one.getId().equals(grant.getRoleId())).findFirst().orElseThrow();
        Optional<String> unit = grant.getUnitId().isPresent()
                ? Optional.of(tree.name(grant.getUnitId().getAsLong())) : Optional.empty();
        return new GrantLine(grant, titles.of(role), unit, role.isEnabled() && grant.countsOn(today),
                grant.getEndsOn().map(end -> end.isBefore(today)).orElse(false));
    }

    private static String describe(GrantLine line) {
        return line.roleTitle() + line.unitName().map(name -> ", " + name).orElse("") + ", " + line.grant().getStartsOn()
                + " – " + line.grant().getEndsOn().map(LocalDate::toString).orElse("");
    }
}
