package vn.thidua.core.account.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository.AccountLine;
import vn.thidua.core.account.GrantService.GrantLine;
import vn.thidua.core.account.RightsService.HeldPermission;

/** Accounts, grants and rights as JSON shows and takes them. */
public final class AccountViews {

    private AccountViews() { }

    /**
     * An account; never anything of its password.
     *
     * @param hasPassword whether somebody can sign in with one
     * @param mustChange  whether a new password has to be chosen at the next sign-in
     */
    public record AccountView(long id, long version, String login, Long personId, boolean enabled, boolean hasPassword,
            boolean mustChange, String language, Instant lastSignInAt) {

        static AccountView of(Account account) {
            Long person = account.getPersonId().isPresent() ? account.getPersonId().getAsLong() : null;
            return new AccountView(account.getId(), account.getVersion(), account.getLogin(), person, account.isEnabled(),
                    account.passwordHash().isPresent(), account.isMustChange(), account.getLanguage().orElse(null),
                    account.getLastSignInAt().orElse(null));
        }

        static AccountView of(AccountLine line) {
            return of(line.account());
        }
    }

    /** An account to make; {@code personId} is missing for one that belongs to nobody. */
    public record NewAccount(String login, Long personId) { }

    /** What may change about an account; what is missing stays. A person of 0 takes the account from its owner. */
    public record AccountChange(Boolean enabled, Long personId) { }

    /** A password to set, or nothing for one that is made up. It has to be changed at the next sign-in. */
    public record NewPassword(String password) { }

    /** The password that was set; told this once. */
    public record PasswordSet(String password) { }

    /**
     * A role that was given.
     *
     * @param unitId null for the whole portal
     * @param active whether it counts today
     */
    public record GrantView(long id, long roleId, String role, Long unitId, String unit, LocalDate startsOn, LocalDate endsOn,
            boolean active, String grantedBy, Instant grantedAt) {

        static GrantView of(GrantLine line) {
            var grant = line.grant();
            Long unit = grant.getUnitId().isPresent() ? grant.getUnitId().getAsLong() : null;
            return new GrantView(grant.getId(), grant.getRoleId(), line.roleTitle(), unit, line.unitName().orElse(null),
                    grant.getStartsOn(), grant.getEndsOn().orElse(null), line.counts(), grant.getGrantedBy(),
                    grant.getGrantedAt());
        }
    }

    /** A permission that is held, where, and every reason for it. */
    public record RightView(String permission, String title, String module, boolean everywhere, List<String> units,
            List<ReasonView> reasons) {

        static RightView of(HeldPermission held) {
            return new RightView(held.id(), held.title(), held.module(), held.everywhere(), held.units(),
                    held.reasons().stream().map(reason -> new ReasonView(reason.grantId(), reason.role(),
                            reason.unitId().isPresent() ? reason.unitId().getAsLong() : null, reason.unit(),
                            reason.startsOn(), reason.endsOn(), reason.path())).toList());
        }
    }

    /**
     * One reason for a permission.
     *
     * @param unit null for the whole portal
     * @param path from the permission that the role carries to the one that is held
     */
    public record ReasonView(long grantId, String role, Long unitId, String unit, LocalDate startsOn, LocalDate endsOn,
            List<String> path) { }

    /** A role. */
    public record RoleView(long id, long version, String key, String name, String description, boolean builtIn,
            boolean enabled, Set<String> permissions) { }

    /** A permission that a role may carry. */
    public record PermissionView(String id, String title, String module, Set<String> implies) { }
}
