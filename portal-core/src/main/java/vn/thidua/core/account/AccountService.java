package vn.thidua.core.account;

import static vn.thidua.core.CorePermissions.ACCOUNT_MANAGE;
import static vn.thidua.core.CorePermissions.ROLE_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.thidua.core.account.AccountRepository.AccountLine;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;

/**
 * What administrators can do with accounts. Whoever manages accounts without managing roles cannot touch an account that may
 * do more than they may themselves: a new password for it would hand them its rights.
 */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final int LOGIN_LIMIT = 60;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

    @Inject private AccountRepository accounts;
    @Inject private RoleRepository roles;
    @Inject private ActorDirectory actors;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private PasswordHashes hashes;
    @Inject private Versions versions;
    @Inject private AccountJournal journal;

    /** One page by login; {@code text} is part of the login or of the owner's name, empty for all. */
    public List<AccountLine> page(String text, int first, int size) {
        access.require(ACCOUNT_MANAGE);
        return accounts.page(text == null ? "" : text, first, size);
    }

    public long count(String text) {
        access.require(ACCOUNT_MANAGE);
        return accounts.count(text == null ? "" : text);
    }

    /**
     * @throws PortalException when there is no such account
     */
    public Account get(long id) {
        access.require(ACCOUNT_MANAGE);
        return accounts.find(id).orElseThrow(() -> PortalException.notFound("error.account.unknown", Long.toString(id)));
    }

    /**
     * Makes an account without a password.
     *
     * @param login    2 to 60 letters without marks, digits, dots, hyphens, {@code @}; case does not matter
     * @param personId whom it belongs to; null for nobody
     */
    public Account create(String login, Long personId) {
        access.require(ACCOUNT_MANAGE);
        String normal = login == null ? "" : Account.normalise(login);
        var check = new InputCheck().required("login", normal, LOGIN_LIMIT);
        check.that(!check.passed() || LOGIN.matcher(normal).matches(), "login", "error.account.login")
                .that(!check.passed() || accounts.findByLogin(normal).isEmpty(), "login", "error.account.login-taken", normal);
        checkPerson(check, personId, null);
        check.demand();
        Account account = accounts.save(new Account(normal, optional(personId)));
        journal.changed("account.created", AccountJournal.account(account.getId()), normal);
        return account;
    }

    /**
     * Switches the account on or off, or gives it to another person. Switching it off ends its sessions at once.
     *
     * @param version  the version that the edit began from
     * @param enabled  null for as it is
     * @param personId null for as it is, 0 for nobody
     */
    public Account change(long id, long version, Boolean enabled, Long personId) {
        Account account = changeable(id, version);
        if (personId != null && personId != account.getPersonId().orElse(0)) {
            Long owner = personId == 0 ? null : personId;
            var check = new InputCheck();
            checkPerson(check, owner, id);
            check.demand();
            account.setPerson(optional(owner));
            changed("account.assigned", account);
        }
        if (enabled != null && enabled != account.isEnabled()) {
            if (!enabled && isOwn(id)) {
                throw PortalException.conflict("error.account.own");
            }
            account.enable(enabled);
            changed(enabled ? "account.enabled" : "account.disabled", account);
            requireAnAdministrator();
        }
        return account;
    }

    /**
     * Sets a password that has to be changed at the next sign-in, and ends every session of the account.
     *
     * @param password null for one that is made up
     * @return the password, to be told once
     */
    public String setPassword(long id, String password) {
        Account account = changeable(id, Versions.ANY);
        String secret = password == null || password.isEmpty() ? OneTimePassword.make() : password;
        PasswordRules.flaw("password", account.getLogin(), secret).ifPresent(flaw -> {
            throw PortalException.invalid(List.of(flaw));
        });
        account.setPassword(hashes.hash(secret.toCharArray()), true);
        changed("account.password-set", account);
        return secret;
    }

    /** Ends every session of the account, on every device. */
    public void endSessions(long id) {
        Account account = changeable(id, Versions.ANY);
        account.endSessions();
        changed("account.sessions-ended", account);
    }

    /** Refuses what would leave the portal without anybody to run it. */
    void requireAnAdministrator() {
        if (roles.administrators(Moments.today()) == 0) {
            throw PortalException.conflict("error.account.last-administrator");
        }
    }

    private Account changeable(long id, long version) {
        Account account = get(id);
        versions.check(account.getVersion(), version, AccountJournal.account(id), account.getLogin());
        if (!access.holds(ROLE_MANAGE) && !isOwn(id)) {
            boolean stronger = actors.find(id).map(other -> other.actor().rights().scopes().entrySet().stream()
                    .anyMatch(right -> !access.requireSignedIn().rights().covers(right.getKey(), right.getValue())))
                    .orElse(false);
            if (stronger) {
                throw new PortalException(Kind.FORBIDDEN, "error.account.stronger", account.getLogin());
            }
        }
        return account;
    }

    private Account changed(String action, Account account) {
        accounts.save(account);
        journal.changed(action, AccountJournal.account(account.getId()), account.getLogin());
        return account;
    }

    private void checkPerson(InputCheck check, Long personId, Long accountId) {
        if (personId == null) {
            return;
        }
        check.that(organization.findPerson(personId).isPresent(), "personId", "error.person.unknown", personId.toString());
        accounts.findByPerson(personId).filter(other -> !other.getId().equals(accountId)).ifPresent(other ->
                check.that(false, "personId", "error.account.person-taken", other.getLogin()));
    }

    private boolean isOwn(long id) {
        return access.requireSignedIn().accountId().equals(OptionalLong.of(id));
    }

    private static OptionalLong optional(Long id) {
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
