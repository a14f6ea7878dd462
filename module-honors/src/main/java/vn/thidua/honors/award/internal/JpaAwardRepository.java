package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardFigure;
import vn.thidua.honors.award.AwardFilter;
import vn.thidua.honors.award.AwardRepository;
import vn.thidua.honors.award.AwardState;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.award.NameMatch;

@ApplicationScoped
class JpaAwardRepository implements AwardRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.honors.award.AwardSummary(a.id, a.version, a.subjectKind, a.personId, a.unitId, a.subjectName, \
            a.place, a.code, a.awardName, a.sort, a.level, a.year, a.decisionNumber, a.decidedOn, a.authority, a.kind, a.prize, \
            a.state) from HonorsAward a""";
    private static final String FIGURES = """
            select new vn.thidua.honors.award.AwardFigure(a.subjectKind, a.personId, a.unitId, a.subjectKey, a.duty, a.code, a.sort, \
            a.level, a.kind, a.year, a.prize) from HonorsAward a""";
    private static final String KNOWN = """
            select a.id, a.subjectName, a.awardName, a.year, a.decisionNumber, a.identityKey, a.onceKey, a.deedKey from HonorsAward a \
            where a.year in :years or a.deedKey is not null""";
    private static final String LATEST_FIRST = "a.year desc, a.decidedOn desc, a.id desc";
    private static final int PORTION = 1000;

    @PersistenceContext(unitName = "honors") private EntityManager em;

    @Override
    public Optional<Award> find(long id) {
        return Optional.ofNullable(em.find(Award.class, id));
    }

    @Override
    public Page<AwardSummary> page(AwardFilter filter, Set<Long> units, UnitScope kept, int page, int size) {
        var conditions = new Conditions()
                .equal("a.year", filter.year()).equal("a.code", filter.code()).equal("a.kind", filter.kind())
                .equal("a.level", filter.level()).equal("a.subjectKind", filter.subject())
                .equal("a.decisionNumber", filter.decision()).equal("a.state", filter.state())
                .in("a.unitId", units).containsWords("a.plain", PlainText.of(filter.text()));
        if (!kept.everywhere()) {
            String given = "a.state = :" + conditions.parameter(AwardState.GIVEN);
            conditions.and(kept.isNowhere() ? given
                    : "(" + given + " or a.unitId in :" + conditions.parameter(kept.unitIds()) + ")");
        }
        return conditions.page(em, AwardSummary.class, SUMMARIES, LATEST_FIRST, page, size);
    }

    @Override
    public List<Integer> years() {
        return em.createQuery("select distinct a.year from HonorsAward a order by a.year desc", Integer.class).getResultList();
    }

    @Override
    public Map<String, Set<Long>> byCode(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select a.code, a.id from HonorsAward a where a.id in :ids and a.state = :given",
                Object[].class).setParameter("ids", ids).setParameter("given", AwardState.GIVEN).getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0], TreeMap::new,
                        Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    @Override
    public List<Award> ofSubject(String subjectKey) {
        return em.createQuery("select a from HonorsAward a where a.subjectKey = :subject order by " + LATEST_FIRST, Award.class)
                .setParameter("subject", subjectKey).getResultList();
    }

    @Override
    public Optional<Award> findOnce(String onceKey, Long except) {
        return findOther("onceKey", onceKey, except);
    }

    @Override
    public Optional<Award> findDeed(String deedKey, Long except) {
        return findOther("deedKey", deedKey, except);
    }

    private Optional<Award> findOther(String column, String key, Long except) {
        return em.createQuery("select a from HonorsAward a where a." + column + " = :key", Award.class).setParameter("key", key)
                .getResultStream().filter(award -> !award.getId().equals(except)).findFirst();
    }

    @Override
    public List<Known> known(Collection<Integer> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        return em.createQuery(KNOWN, Object[].class).setParameter("years", years).getResultStream()
                .map(row -> new Known((Long) row[0], (String) row[1], (String) row[2], (Integer) row[3], (String) row[4],
                        (String) row[5], (String) row[6], (String) row[7])).toList();
    }

    @Override
    public List<AwardFigure> figures(Integer year, Set<Long> units) {
        return new Conditions().equal("a.state", AwardState.GIVEN).equal("a.year", year).in("a.unitId", units)
                .list(em, AwardFigure.class, FIGURES, "a.id");
    }

    @Override
    public void forEach(Consumer<Award> sink) {
        Batches.forEach(em, Award.class, "HonorsAward", Award::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(a) from HonorsAward a", Long.class).getSingleResult();
    }

    @Override
    public Award save(Award award) {
        if (award.getId() == null) {
            em.persist(award);
        }
        flush();
        return award;
    }

    @Override
    public void addAll(Collection<Award> awards) {
        int waiting = 0;
        for (Award award : awards) {
            em.persist(award);
            if (++waiting % PORTION == 0) {
                flush();
                // What is written need not be looked through again at each flush.
                em.clear();
            }
        }
        flush();
    }

    @Override
    public List<NameMatch> matches() {
        return em.createQuery("select m from HonorsNameMatch m", NameMatch.class).getResultList();
    }

    @Override
    public void save(NameMatch match) {
        em.persist(match);
        flush();
    }

    /** A clash of keys means that somebody entered the same at the same moment. */
    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new PortalException(Kind.STALE, "error.stale", List.of(), e);
        } catch (PersistenceException e) {
            if (e.toString().toLowerCase(java.util.Locale.ROOT).contains("honors_award_")) {
                throw new PortalException(Kind.CONFLICT, "error.award.twice", List.of(), e);
            }
            throw e;
        }
    }
}
