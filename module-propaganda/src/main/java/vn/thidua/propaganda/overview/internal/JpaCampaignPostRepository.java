package vn.thidua.propaganda.overview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.core.data.Conditions;
import vn.thidua.propaganda.overview.CampaignPost;
import vn.thidua.propaganda.overview.CampaignPostRepository;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostState;

@ApplicationScoped
class JpaCampaignPostRepository implements CampaignPostRepository {

    private static final String ROWS = "select p.id, p.phaseId, p.state, p.title, p.lead, p.tags, p.mustReadBy, p.publishedAt"
            + " from PropagandaPost p where p.campaignId = :campaign order by p.sortedAt desc, p.id desc";

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public List<CampaignPost> of(long campaignId) {
        return em.createQuery(ROWS, Object[].class).setParameter("campaign", campaignId).getResultList().stream()
                .map(row -> new CampaignPost((Long) row[0], (Long) row[1], (PostState) row[2], row[7] != null,
                        row[3] + "\n" + row[4] + "\n" + row[5], (LocalDate) row[6]))
                .toList();
    }

    @Override
    public List<Post> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : new Conditions().in("p.id", ids).list(em, Post.class, "select p from PropagandaPost p", "p.sortedAt desc, p.id desc");
    }
}
