package vn.thidua.propaganda.front.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.propaganda.front.PublishedPost;
import vn.thidua.propaganda.front.PublishedPostRepository;
import vn.thidua.propaganda.post.PostState;

@ApplicationScoped
class JpaPublishedPostRepository implements PublishedPostRepository {

    private static final String ROWS = "select p.id, p.columnId, p.campaignId, p.publishedAt, p.units, p.ownerPersonId, p.pinnedUntil,"
            + " p.expiresAt, p.mustReadBy, p.coverId from PropagandaPost p where p.state = :state order by p.sortedAt desc, p.id desc";

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    /** In a transaction of its own: what a running one has not committed is nothing for the memory that others read. */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<PublishedPost> committed() {
        // Thousands of posts share a few audiences.
        var audiences = new HashMap<String, Set<Long>>();
        return em.createQuery(ROWS, Object[].class).setParameter("state", PostState.PUBLISHED).getResultList().stream()
                .map(row -> post(row, audiences)).toList();
    }

    private static PublishedPost post(Object[] row, Map<String, Set<Long>> audiences) {
        return new PublishedPost((Long) row[0], (Long) row[1], (Long) row[2], (LocalDateTime) row[3],
                audiences.computeIfAbsent((String) row[4], JpaPublishedPostRepository::units), (Long) row[5], (LocalDateTime) row[6],
                (LocalDateTime) row[7], (LocalDate) row[8], (Long) row[9]);
    }

    private static Set<Long> units(String ids) {
        return Stream.of(ids.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
