package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityRepository;
import vn.thidua.propaganda.campaign.Done;

@ApplicationScoped
class JpaActivityRepository implements ActivityRepository {

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Activity> find(long id) {
        return Optional.ofNullable(em.find(Activity.class, id));
    }

    @Override
    public List<Activity> of(long campaignId) {
        return em.createQuery("select a from PropagandaActivity a where a.campaignId = :campaign order by a.heldOn desc, a.id desc",
                Activity.class).setParameter("campaign", campaignId).getResultList();
    }

    @Override
    public List<Done> done(long campaignId) {
        return em.createQuery("select a.phaseId, a.channelId, count(a), sum(a.people) from PropagandaActivity a"
                        + " where a.campaignId = :campaign group by a.phaseId, a.channelId", Object[].class)
                .setParameter("campaign", campaignId).getResultList().stream()
                .map(row -> new Done((Long) row[0], (Long) row[1], (Long) row[2], row[3] == null ? 0 : ((Number) row[3]).longValue()))
                .toList();
    }

    @Override
    public long countOf(long campaignId) {
        return em.createQuery("select count(a) from PropagandaActivity a where a.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaignId).getSingleResult();
    }

    @Override
    public long countOfPhase(long phaseId) {
        return em.createQuery("select count(a) from PropagandaActivity a where a.phaseId = :phase", Long.class)
                .setParameter("phase", phaseId).getSingleResult();
    }

    @Override
    public Activity save(Activity activity) {
        if (activity.getId() == null) {
            em.persist(activity);
        }
        StaleEdits.flush(em);
        return activity;
    }

    @Override
    public void remove(Activity activity) {
        em.remove(activity);
        StaleEdits.flush(em);
    }
}
