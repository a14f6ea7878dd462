package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.propaganda.post.ReturnReason;
import vn.thidua.propaganda.post.ReturnReasonRepository;

@ApplicationScoped
class JpaReturnReasons implements ReturnReasonRepository {

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public List<ReturnReason> all() {
        return em.createQuery("select r from PropagandaReturnReason r order by r.place, r.code", ReturnReason.class).getResultList();
    }

    @Override
    public Optional<ReturnReason> find(String code) {
        return Optional.ofNullable(em.find(ReturnReason.class, code));
    }

    @Override
    public ReturnReason save(ReturnReason reason) {
        if (!em.contains(reason)) {
            em.persist(reason);
        }
        StaleEdits.flush(em);
        return reason;
    }
}
