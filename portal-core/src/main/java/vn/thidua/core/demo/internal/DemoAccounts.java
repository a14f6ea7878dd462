package vn.thidua.core.demo.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountJournal;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.PasswordHashes;
import vn.thidua.core.account.RoleGrant;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.internal.DemoLists.DemoAccount;
import vn.thidua.core.demo.internal.DemoLists.DemoGrant;
import vn.thidua.core.organization.PersonRepository;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.security.CurrentUser;

/** The accounts of the demo department. Those that people are to try have one password that everybody knows. */
@ApplicationScoped
class DemoAccounts {

    private static final String PASSWORD = "Thidua@demo1";

    @Inject private AccountService accounts;
    @Inject private PersonRepository people;
    @Inject private UnitRepository units;
    @Inject private RoleRepository roles;
    @Inject private PasswordHashes hashes;
    @Inject private AccountJournal journal;
    @Inject private CurrentUser user;

    void load() {
        DemoLists.accounts().forEach(this::add);
    }

    private void add(DemoAccount listed) {
        long person = people.findByCode(listed.person()).orElseThrow().getId();
        Account account = accounts.create(listed.login(), person);
        if (listed.password()) {
            account.setPassword(hashes.hash(PASSWORD.toCharArray()), false);
        }
        listed.grants().forEach(grant -> give(account, grant));
    }

    /** Not through the service for grants, which knows only units of before this transaction. */
    private void give(Account account, DemoGrant grant) {
        long role = roles.findByKey(grant.role()).orElseThrow().getId();
        Long unit = grant.unit().isEmpty() ? null : units.findByCode(grant.unit()).map(Unit::getId).orElseThrow();
        roles.save(new RoleGrant(account.getId(), role, unit, Moments.today(), null, user.login()));
        journal.changed("grant.given", AccountJournal.account(account.getId()), account.getLogin() + ": " + grant.role()
                + (grant.unit().isEmpty() ? "" : ", " + grant.unit()));
    }
}
