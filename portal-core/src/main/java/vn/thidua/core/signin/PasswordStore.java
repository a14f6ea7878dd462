package vn.thidua.core.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import vn.thidua.core.account.PasswordRules;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.PasswordHashes;

/**
 * The portal's own passwords. An unknown login takes as long as a wrong password, so that the time does not tell
 * which logins there are.
 */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject private ActorDirectory directory;
    @Inject private PasswordHashes hashes;
    @Inject private SignInRecords records;

    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hashes.hash("nobody has this password".toCharArray());
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        char[] password = given.getPassword().getValue();
        if (password.length == 0 || password.length > PasswordRules.LONGEST) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Optional<Account> account = directory.findAccount(given.getCaller()).filter(Account::isEnabled);
        Optional<String> hash = account.flatMap(Account::passwordHash);
        if (!hashes.matches(password, hash.orElse(nobodys)) || hash.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (hashes.isOutdated(hash.get())) {
            records.replaceHash(account.get().getId(), hash.get(), hashes.hash(password));
        }
        return new CredentialValidationResult(account.get().getLogin());
    }
}
