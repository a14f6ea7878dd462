package vn.thidua.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.spi.ContentRef;

/**
 * Refuses an edit that began from an older state than the stored one, and says who changed what meanwhile. Pages keep the
 * version that they showed, REST sends it as {@code If-Match}; both hand it over here before anything is changed.
 */
@ApplicationScoped
@Transactional
public class Versions {

    /** Expected by whoever wants to change a thing in whatever state it is. */
    public static final long ANY = EntityTags.ANY;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @PersistenceContext(unitName = "core") private EntityManager em;

    /**
     * @param current  the stored version
     * @param expected the version that the edit began from, or {@link #ANY}
     * @param ref      the thing, as its service names it in the {@link AuditLog}
     * @param title    the thing's name for people
     * @throws PortalException of kind {@link Kind#STALE} when they differ
     */
    public void check(long current, long expected, ContentRef ref, String title) {
        if (expected == ANY || expected == current) {
            return;
        }
        List<Object[]> last = em.createQuery("select e, p.fullName from AuditEntry e left join Account a on a.login = e.actor"
                        + " left join Person p on p.id = a.personId where e.contentType = :type and e.contentId = :id"
                        + " order by e.happenedAt desc, e.id desc", Object[].class)
                .setParameter("type", ref.type()).setParameter("id", ref.id()).setMaxResults(1).getResultList();
        if (last.isEmpty()) {
            throw new PortalException(Kind.STALE, "error.stale.version", title, expected, current);
        }
        var entry = (AuditEntry) last.get(0)[0];
        Object who = last.get(0)[1] == null ? entry.getActor() : last.get(0)[1];
        String when = TIME.format(entry.getHappenedAt().atZone(Moments.VIETNAM));
        String what = entry.getDetail() == null || entry.getDetail().isBlank() ? entry.getAction() : entry.getDetail();
        throw new PortalException(Kind.STALE, "error.stale.by", title, expected, current, who, when, what);
    }
}
