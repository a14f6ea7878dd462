package vn.thidua.honors.adoption.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionRepository;
import vn.thidua.honors.adoption.AdoptionReview;
import vn.thidua.honors.adoption.AdoptionState;

@ApplicationScoped
class JpaAdoptionRepository implements AdoptionRepository {

    @PersistenceContext(unitName = "honors") private EntityManager em;

    @Override
    public Optional<Adoption> find(long id) {
        return Optional.ofNullable(em.find(Adoption.class, id));
    }

    @Override
    public Optional<Adoption> find(long modelId, long unitId) {
        return em.createQuery("select a from HonorsAdoption a where a.modelId = :model and a.unitId = :unit", Adoption.class)
                .setParameter("model", modelId).setParameter("unit", unitId).getResultStream().findFirst();
    }

    @Override
    public List<Adoption> ofModel(long modelId) {
        return em.createQuery("select a from HonorsAdoption a where a.modelId = :model order by a.startedOn, a.id", Adoption.class)
                .setParameter("model", modelId).getResultList();
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> modelIds) {
        var counts = new HashMap<Long, Long>();
        em.createQuery("select a.modelId, count(a) from HonorsAdoption a where a.modelId in :models and a.state <> :stopped"
                        + " group by a.modelId", Object[].class)
                .setParameter("models", modelIds).setParameter("stopped", AdoptionState.STOPPED).getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public List<AdoptionReview> reviews(Collection<Long> adoptionIds) {
        return adoptionIds.isEmpty() ? List.of()
                : em.createQuery("select r from HonorsAdoptionReview r where r.adoptionId in :ids order by r.year desc, r.id desc",
                        AdoptionReview.class).setParameter("ids", adoptionIds).getResultList();
    }

    @Override
    public <T> T save(T entity) {
        if (!em.contains(entity)) {
            em.persist(entity);
        }
        StaleEdits.flush(em);
        return entity;
    }
}
