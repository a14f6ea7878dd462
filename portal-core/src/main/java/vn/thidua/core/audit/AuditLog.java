package vn.thidua.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.ContentRef;

/** Writes and reads the log of what was done. */
@ApplicationScoped
public class AuditLog {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private CurrentUser user;
    @Inject private AccessControl access;

    /**
     * Writes down that whoever is at work did something, in the transaction that does it: both happen or neither.
     *
     * @param action what was done, {@code <noun>.<past tense>}, for example {@code module.disabled}
     * @param detail free text without secrets or personal data; cut at 4 000 characters
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String contentType, String contentId, String detail) {
        em.persist(new AuditEntry(user.login(), action, contentType, contentId, detail));
    }

    /** One page of the log, newest first. */
    @Transactional
    public List<AuditEntry> page(int first, int size) {
        access.require(CorePermissions.AUDIT_VIEW);
        return em.createQuery("select e from AuditEntry e order by e.happenedAt desc, e.id desc", AuditEntry.class)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** The newest entries about one piece of content; the service that owns the content decides who may read them. */
    @Transactional
    public List<AuditEntry> about(ContentRef ref, int most) {
        return em.createQuery("select e from AuditEntry e where e.contentType = :type and e.contentId = :id"
                        + " order by e.happenedAt desc, e.id desc", AuditEntry.class)
                .setParameter("type", ref.type()).setParameter("id", ref.id()).setMaxResults(most).getResultList();
    }

    @Transactional
    public long count() {
        access.require(CorePermissions.AUDIT_VIEW);
        return em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
    }
}
