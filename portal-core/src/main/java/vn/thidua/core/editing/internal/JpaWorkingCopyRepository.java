package vn.thidua.core.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.editing.WorkingCopy;
import vn.thidua.core.editing.WorkingCopyRepository;

@ApplicationScoped
class JpaWorkingCopyRepository implements WorkingCopyRepository {

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<WorkingCopy> find(String content, long account) {
        return em.createQuery("select w from WorkingCopy w where w.content = :content and w.accountId = :account", WorkingCopy.class)
                .setParameter("content", content).setParameter("account", account).getResultStream().findFirst();
    }

    @Override
    public List<WorkingCopy> kept(long account) {
        return em.createQuery("select w from WorkingCopy w where w.accountId = :account and w.savedAt is not null"
                + " order by w.savedAt desc, w.id desc", WorkingCopy.class).setParameter("account", account).getResultList();
    }

    @Override
    public List<WorkingCopy> openSince(String content, long exceptAccount, LocalDateTime moment) {
        return em.createQuery("select w from WorkingCopy w where w.content = :content and w.accountId <> :account"
                        + " and w.seenAt >= :moment order by w.person, w.id", WorkingCopy.class)
                .setParameter("content", content).setParameter("account", exceptAccount).setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public WorkingCopy save(WorkingCopy copy) {
        em.persist(copy);
        em.flush();
        return copy;
    }

    @Override
    public void remove(String content, long account) {
        em.createQuery("delete from WorkingCopy w where w.content = :content and w.accountId = :account")
                .setParameter("content", content).setParameter("account", account).executeUpdate();
    }

    @Override
    public int sweep(LocalDateTime kept, LocalDateTime open) {
        return em.createQuery("delete from WorkingCopy w where w.seenAt < :kept or w.savedAt is null and w.seenAt < :open")
                .setParameter("kept", kept).setParameter("open", open).executeUpdate();
    }
}
