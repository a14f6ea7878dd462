package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;

/** Sessions of people who signed in with the form: each belongs to one account in one epoch, and ends. */
@ApplicationScoped
class Sessions {

    @Inject private ActorDirectory directory;

    @Inject
    @ConfigProperty(name = "portal.session.idle-minutes", defaultValue = "60")
    private int idleMinutes;

    @Inject
    @ConfigProperty(name = "portal.session.hours", defaultValue = "12")
    private int hours;

    /** Whose session the request belongs to; a session that has ended is thrown away. Makes no session. */
    Optional<SignedInActor> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SessionIdentity.ATTRIBUTE) instanceof SessionIdentity identity)) {
            return Optional.empty();
        }
        Optional<SignedInActor> who = identity.since().plus(Duration.ofHours(hours)).isBefore(Instant.now())
                ? Optional.empty()
                : directory.find(identity.accountId()).filter(found -> found.sessionEpoch() == identity.epoch());
        if (who.isEmpty()) {
            session.invalidate();
        }
        return who;
    }

    /** Begins a new session: nothing of what was kept before the sign-in goes over, least of all the id. */
    void open(HttpServletRequest request, SignedInActor who) {
        close(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(Duration.ofMinutes(idleMinutes).toSeconds()));
        session.setAttribute(SessionIdentity.ATTRIBUTE,
                new SessionIdentity(who.actor().accountId().orElseThrow(), who.sessionEpoch(), Instant.now()));
    }

    /** Goes on with the session after its account's other sessions were ended. */
    void keep(HttpServletRequest request, SignedInActor who) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(SessionIdentity.ATTRIBUTE,
                new SessionIdentity(who.actor().accountId().orElseThrow(), who.sessionEpoch(), Instant.now()));
    }

    void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
