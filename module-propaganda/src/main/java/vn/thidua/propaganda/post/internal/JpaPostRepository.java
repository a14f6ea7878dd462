package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostFilter.View;
import vn.thidua.propaganda.post.PostReader;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.post.PostVersion;
import vn.thidua.propaganda.post.VersionSummary;

@ApplicationScoped
class JpaPostRepository implements PostRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.propaganda.post.PostSummary(p.id, p.version, p.title, p.lead, p.columnId, p.author, p.state, \
            p.publishAt, p.publishedAt, p.sortedAt, p.expiresAt, p.pinnedUntil, p.mustReadBy, p.campaignId, p.coverId, p.reach, \
            p.changedBy, p.changedAt) from PropagandaPost p""";
    private static final String NEWEST_FIRST = "p.sortedAt desc, p.id desc";
    private static final String OLDEST_FIRST = "p.sortedAt, p.id";
    private static final String DUE = "select p.id from PropagandaPost p where p.state = :state and ";
    private static final int MOST_IN_CALENDAR = 500;
    private static final int BATCH = 200;

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Post> find(long id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    @Override
    public Page<PostSummary> page(PostFilter filter, PostReader reader, int page, int size) {
        Integer year = filter.year();
        Conditions conditions = readable(reader)
                .in("p.columnId", filter.columnIds())
                .equal("p.state", filter.state())
                .equal("p.campaignId", filter.campaignId())
                .equal("p.phaseId", filter.phaseId())
                .atLeast("p.sortedAt", year == null ? null : start(year))
                .containsWords("p.plain", PlainText.of(filter.text()));
        if (year != null) {
            conditions.and("p.sortedAt < :" + conditions.parameter(start(year + 1)));
        }
        if (filter.tag() != null && !filter.tag().isBlank()) {
            conditions.and(":" + conditions.parameter(PlainText.of(filter.tag())) + " member of p.tagKeys");
        }
        PostConditions.view(conditions, filter.view(), reader);
        return conditions.page(em, PostSummary.class, SUMMARIES, filter.view() == View.WAITING ? OLDEST_FIRST : NEWEST_FIRST, page, size);
    }

    private static LocalDateTime start(int year) {
        return Moments.ofLocal(LocalDate.of(year, 1, 1).atStartOfDay());
    }

    private static Conditions readable(PostReader reader) {
        return PostConditions.readable(new Conditions(), reader);
    }

    @Override
    public List<PostSummary> summaries(Collection<Long> ids, PostReader reader) {
        return ids.isEmpty() ? List.of() : readable(reader).in("p.id", ids).list(em, PostSummary.class, SUMMARIES, NEWEST_FIRST);
    }

    @Override
    public List<PostSummary> between(LocalDateTime from, LocalDateTime to, PostReader reader) {
        Conditions conditions = readable(reader);
        String first = conditions.parameter(from);
        String last = conditions.parameter(to);
        String within = "p.%1$s >= :" + first + " and p.%1$s < :" + last;
        return conditions.and("(" + within.formatted("publishAt") + " or " + within.formatted("publishedAt") + " or "
                + within.formatted("expiresAt") + ")")
                .page(em, PostSummary.class, SUMMARIES, OLDEST_FIRST, 0, MOST_IN_CALENDAR).items();
    }

    @Override
    public Map<Long, Long> countsByColumn() {
        var counts = new HashMap<Long, Long>();
        em.createQuery("select p.columnId, count(p) from PropagandaPost p group by p.columnId", Object[].class)
                .getResultStream().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public List<Long> idsIn(Set<Long> columnIds) {
        return columnIds.isEmpty() ? List.of()
                : new Conditions().in("p.columnId", columnIds).list(em, Long.class, "select p.id from PropagandaPost p", "p.id");
    }

    @Override
    public List<Long> idsOf(long campaignId, Long phaseId) {
        return new Conditions().equal("p.campaignId", campaignId).equal("p.phaseId", phaseId)
                .list(em, Long.class, "select p.id from PropagandaPost p", "p.id");
    }

    @Override
    public void leave(List<Long> ids, boolean campaignToo) {
        for (long id : ids) {
            find(id).ifPresent(post -> post.leave(campaignToo));
        }
        StaleEdits.flush(em);
    }

    @Override
    public List<Long> dueForPublication(LocalDateTime now, int most) {
        return due("p.publishAt <= :until order by p.publishAt, p.id", PostState.SCHEDULED, most).setParameter("until", now).getResultList();
    }

    @Override
    public List<Long> dueForExpiry(LocalDateTime now, int most) {
        return due("p.expiresAt <= :until order by p.expiresAt, p.id", PostState.PUBLISHED, most).setParameter("until", now).getResultList();
    }

    @Override
    public List<Long> dueForReview(LocalDate day, int most) {
        return due("p.reviewOn <= :until and p.reviewTold is null order by p.reviewOn, p.id", PostState.PUBLISHED, most)
                .setParameter("until", day).getResultList();
    }

    private TypedQuery<Long> due(String condition, PostState state, int most) {
        return em.createQuery(DUE + condition, Long.class).setParameter("state", state).setMaxResults(most);
    }

    @Override
    public void forEach(Consumer<Post> sink) {
        long last = Long.MIN_VALUE;
        List<Post> batch;
        do {
            batch = em.createQuery("select p from PropagandaPost p join fetch p.text where p.id > :last order by p.id", Post.class)
                    .setParameter("last", last).setMaxResults(BATCH).getResultList();
            for (Post one : batch) {
                sink.accept(one);
                last = one.getId();
            }
            // What was handed over is for reading only, and many texts are many.
            em.clear();
        } while (batch.size() == BATCH);
    }

    @Override
    public long count() {
        return em.createQuery("select count(p) from PropagandaPost p", Long.class).getSingleResult();
    }

    @Override
    public Post save(Post post) {
        if (post.getId() == null) {
            em.persist(post);
        }
        StaleEdits.flush(em);
        return post;
    }

    @Override
    public void setCover(long postId, Long fileId) {
        em.createNativeQuery("update propaganda_post set cover_id = cast(?1 as bigint) where id = ?2").setParameter(1, fileId)
                .setParameter(2, postId).executeUpdate();
    }

    @Override
    public void keep(PostVersion former) {
        em.persist(former);
    }

    @Override
    public List<VersionSummary> versions(long postId) {
        return em.createQuery("select new vn.thidua.propaganda.post.VersionSummary(v.revision, v.step, v.stepNote, v.changedBy,"
                        + " v.changedAt) from PropagandaPostVersion v where v.postId = :post order by v.revision desc",
                        VersionSummary.class)
                .setParameter("post", postId).getResultList();
    }

    @Override
    public Optional<PostVersion> findVersion(long postId, int revision) {
        return em.createQuery("select v from PropagandaPostVersion v where v.postId = :post and v.revision = :revision", PostVersion.class)
                .setParameter("post", postId).setParameter("revision", revision).getResultStream().findFirst();
    }
}
