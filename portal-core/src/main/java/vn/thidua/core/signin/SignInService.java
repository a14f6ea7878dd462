package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import vn.thidua.core.account.PasswordRules;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountsChanged;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.account.PasswordHashes;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.TooOftenException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;

/** What people do with their own account: sign in and out, another password, another language. */
@ApplicationScoped
public class SignInService {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private Authentication authentication;
    @Inject private PasswordHashes hashes;
    @Inject private Sessions sessions;
    @Inject private SignInRecords records;
    @Inject private ActorDirectory directory;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private AuditLog audit;
    @Inject private Event<AccountsChanged> changed;
    @Inject private HttpServletRequest request;

    /**
     * Begins a session in the browser that sent the request at hand.
     *
     * @throws TooOftenException after too many wrong tries, with the wait
     * @throws PortalException   when login and password do not fit
     */
    public void signIn(String login, String password) {
        SignedInActor who = authentication.check(login, password, request.getRemoteAddr(), "form");
        records.signedIn(who.actor().accountId().orElseThrow());
        sessions.open(request, who);
    }

    public void signOut() {
        sessions.close(request);
    }

    /**
     * Sets another password, ends all other sessions and goes on with this one.
     *
     * @throws PortalException with the fields {@code current} or {@code password} when one of them is wrong
     */
    @Transactional
    public void changePassword(String current, String password) {
        Account account = own();
        // The way over the sign-in counts wrong tries, so that a session left open is no way to guess the password.
        try {
            authentication.check(account.getLogin(), current, request.getRemoteAddr(), "form");
        } catch (TooOftenException e) {
            throw e;
        } catch (PortalException e) {
            throw PortalException.invalid("current", "error.password.current");
        }
        PasswordRules.flaw("password", account.getLogin(), password).ifPresent(SignInService::refuse);
        if (password.equals(current)) {
            throw PortalException.invalid("password", "error.password.same");
        }
        account.setPassword(hashes.hash(password.toCharArray()), false);
        saved(account, "account.password-changed");
    }

    /** Ends every session of the account and every remembered Basic sign-in; access tokens stay. */
    @Transactional
    public void signOutEverywhere() {
        Account account = own();
        account.endSessions();
        saved(account, "account.sessions-ended");
    }

    /** Keeps the language with the account, where somebody is signed in. */
    @Transactional
    public void changeLanguage(String language) {
        if (user.actor().isEmpty()) {
            return;
        }
        Account account = own();
        account.setLanguage(language);
        changed.fire(new AccountsChanged());
    }

    /** Goes on with the session of the request at hand after {@link #changePassword} ended all of them. */
    public void staySignedIn() {
        directory.find(access.requireSignedIn().accountId().orElseThrow())
                .ifPresent(who -> sessions.keep(request, who));
    }

    private void saved(Account account, String action) {
        audit.record(action, "core.account", account.getId().toString(), "");
        changed.fire(new AccountsChanged());
    }

    private Account own() {
        long id = access.requireSignedIn().accountId().orElseThrow();
        return em.find(Account.class, id);
    }

    private static void refuse(FieldError flaw) {
        throw PortalException.invalid(flaw.field(), flaw.messageKey(), flaw.arguments().toArray());
    }
}
