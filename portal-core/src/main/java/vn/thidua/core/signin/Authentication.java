package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Duration;
import java.util.Optional;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.error.TooOftenException;
import vn.thidua.core.operate.RequestMetrics;

/** Checks login and password with whatever identity stores there are, slowly for those who guess. */
@ApplicationScoped
class Authentication {

    @Inject private IdentityStoreHandler stores;
    @Inject private ActorDirectory directory;
    @Inject private SignInBrake brake;
    @Inject private RequestMetrics metrics;

    /**
     * The account that this login and password open.
     *
     * @param address where the try comes from
     * @param means   for the metrics, {@code form} or {@code basic}
     * @throws TooOftenException when the account or the address has to wait
     * @throws PortalException   {@link Kind#UNAUTHENTICATED} when they open none, whatever the reason
     */
    SignedInActor check(String login, String password, String address, String means) {
        Optional<Duration> wait = brake.tryOf(login, address);
        if (wait.isPresent()) {
            metrics.signIn(means, false);
            throw new TooOftenException("error.sign-in.slow", wait.get());
        }
        Optional<SignedInActor> who = validate(login, password);
        metrics.signIn(means, who.isPresent());
        if (who.isEmpty()) {
            throw new PortalException(Kind.UNAUTHENTICATED, "error.sign-in.failed");
        }
        brake.succeeded(login, address);
        return who.get();
    }

    private Optional<SignedInActor> validate(String login, String password) {
        CredentialValidationResult result =
                stores.validate(new UsernamePasswordCredential(Account.normalise(login), password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return Optional.empty();
        }
        return directory.findAccount(result.getCallerPrincipal().getName())
                .map(Account::getId).flatMap(directory::find);
    }
}
