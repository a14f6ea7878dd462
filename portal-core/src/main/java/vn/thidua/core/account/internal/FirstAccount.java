package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.account.OneTimePassword;
import vn.thidua.core.account.PasswordHashes;
import vn.thidua.core.account.RoleGrant;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.BuiltInRole;

/**
 * Makes the account {@value #LOGIN} in a portal without accounts. Its password comes from {@code portal.admin.password} or is
 * made up and printed once; either has to be changed at the first sign-in.
 */
@ApplicationScoped
class FirstAccount {

    static final String LOGIN = "admin";

    private static final Logger LOG = System.getLogger(FirstAccount.class.getName());

    @Inject private AccountRepository accounts;
    @Inject private RoleRepository roles;
    @Inject private PasswordHashes hashes;
    @Inject private AuditLog audit;
    @Inject @ConfigProperty(name = "portal.admin.password") private Optional<String> password;

    @Transactional
    void createWhereThereIsNone() {
        if (!accounts.isEmpty()) {
            return;
        }
        String secret = password.filter(given -> !given.isBlank()).orElseGet(OneTimePassword::make);
        var account = new Account(LOGIN, OptionalLong.empty());
        account.setPassword(hashes.hash(secret.toCharArray()), true);
        accounts.save(account);
        long role = roles.findByKey(BuiltInRole.ADMINISTRATOR.key()).orElseThrow().getId();
        roles.save(new RoleGrant(account.getId(), role, null, Moments.today(), null, "system"));
        audit.record("account.created", "core.account", account.getId().toString(), LOGIN);
        if (password.filter(given -> !given.isBlank()).isEmpty()) {
            // The only time that a secret is shown: nobody could sign in otherwise.
            LOG.log(Level.WARNING, "Administrator''s first password: {0} (account {1}, to be changed at the first sign-in)",
                    secret, LOGIN);
        }
    }
}
