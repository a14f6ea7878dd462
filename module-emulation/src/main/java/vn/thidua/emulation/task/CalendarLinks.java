package vn.thidua.emulation.task;

import static vn.thidua.emulation.EmulationPermissions.TASK_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;

/** Everybody's own private link to the calendar of tasks: made, renewed and revoked by its owner. */
@ApplicationScoped
@Transactional
public class CalendarLinks {

    private static final String TYPE = "emulation.calendar-link";

    @PersistenceContext(unitName = "emulation") private EntityManager em;
    @Inject private AccessControl access;
    @Inject private ActorDirectory actors;
    @Inject private AuditLog audit;

    /** One's own link; empty when there is none. */
    public Optional<CalendarLink> own() {
        return of(ownAccount());
    }

    /**
     * Makes a link, or another one in place of the old, which opens nothing from then on.
     *
     * @return the key, shown now and never again
     */
    public String renew() {
        access.requireSomewhere(TASK_VIEW);
        long account = ownAccount();
        CalendarLink link = of(account).orElseGet(() -> new CalendarLink(account));
        CalendarKey key = CalendarKey.make();
        link.take(key);
        em.persist(link);
        em.flush();
        audit.record("calendar-link.made", TYPE, link.getId().toString(), "");
        return key.text();
    }

    /** Ends one's own link; nothing happens when there is none. */
    public void revoke() {
        of(ownAccount()).ifPresent(link -> {
            em.remove(link);
            audit.record("calendar-link.revoked", TYPE, link.getId().toString(), "");
        });
    }

    /** Whoever the key belongs to; empty when it opens nothing or its owner's account is switched off. */
    Optional<Actor> owner(String key) {
        return CalendarKey.parse(key).flatMap(parsed -> em.createQuery(
                        "select l.accountId from EmulationCalendarLink l where l.keyHash = :hash", Long.class)
                .setParameter("hash", parsed.hash()).getResultStream().findFirst())
                .flatMap(actors::find).map(SignedInActor::actor);
    }

    private Optional<CalendarLink> of(long account) {
        return em.createQuery("select l from EmulationCalendarLink l where l.accountId = :account", CalendarLink.class)
                .setParameter("account", account).getResultStream().findFirst();
    }

    private long ownAccount() {
        return access.requireSignedIn().accountId().orElseThrow(() -> PortalException.notFound("error.task.calendar"));
    }
}
