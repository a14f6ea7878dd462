package vn.thidua.emulation.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.citation.CitationMatcher.Candidate;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;

@ApplicationScoped
class JpaCitationRepository implements CitationRepository {

    private static final int MOST = 1000;
    /** Kinds by which people work until they end; a report or an invitation is over once it was read. */
    private static final Set<DocumentKind> STANDING = EnumSet.of(DocumentKind.PLAN, DocumentKind.PROGRAMME, DocumentKind.PROPOSAL,
            DocumentKind.SCHEME, DocumentKind.PROJECT, DocumentKind.GUIDELINE, DocumentKind.REGULATION, DocumentKind.RULES,
            DocumentKind.DECISION, DocumentKind.DIRECTIVE, DocumentKind.RESOLUTION);

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public List<Citation> of(long documentId) {
        return em.createQuery("select c from EmulationCitation c where c.documentId = :id order by c.place", Citation.class)
                .setParameter("id", documentId).getResultList();
    }

    @Override
    public List<Citation> to(long documentId) {
        return em.createQuery("select c from EmulationCitation c where c.targetId = :id order by c.documentId desc", Citation.class)
                .setParameter("id", documentId).setMaxResults(MOST).getResultList();
    }

    @Override
    public List<Citation> waiting(String slot) {
        return em.createQuery("select c from EmulationCitation c where c.slot = :slot and c.targetId is null"
                        + " order by c.documentId desc", Citation.class)
                .setParameter("slot", slot).setMaxResults(MOST).getResultList();
    }

    @Override
    public void replace(long documentId, List<Citation> citations) {
        em.createQuery("delete from EmulationCitation c where c.documentId = :id").setParameter("id", documentId).executeUpdate();
        citations.forEach(em::persist);
        em.flush();
    }

    @Override
    public Set<String> keys(long documentId) {
        return new HashSet<>(em.createQuery("select k.lookup from EmulationCitationKey k where k.documentId = :id", String.class)
                .setParameter("id", documentId).getResultList());
    }

    @Override
    public void replaceKeys(long documentId, Set<String> keys) {
        em.createQuery("delete from EmulationCitationKey k where k.documentId = :id").setParameter("id", documentId).executeUpdate();
        keys.forEach(key -> em.persist(new CitationKey(documentId, key)));
        em.flush();
    }

    @Override
    public Map<String, List<Candidate>> candidates(Collection<String> lookups) {
        if (lookups.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Candidate>> byLookup = new HashMap<>();
        em.createQuery("select k.lookup, d.id, d.kind, d.issuedOn, d.issuer from EmulationCitationKey k, EmulationDocument d"
                        + " where d.id = k.documentId and k.lookup in :lookups", Object[].class)
                .setParameter("lookups", Set.copyOf(lookups)).getResultList()
                .forEach(row -> byLookup.computeIfAbsent((String) row[0], key -> new ArrayList<>()).add(
                        new Candidate((Long) row[1], (DocumentKind) row[2], (LocalDate) row[3], (String) row[4])));
        return byLookup;
    }

    @Override
    public List<Dated> byLookup(Collection<String> lookups) {
        return lookups.isEmpty() ? List.of() : em.createQuery("select c, d.issuedOn from EmulationCitation c, EmulationDocument d"
                        + " where d.id = c.documentId and c.lookup in :lookups", Object[].class)
                .setParameter("lookups", Set.copyOf(lookups)).getResultList().stream()
                .map(row -> new Dated((Citation) row[0], (LocalDate) row[1])).collect(Collectors.toList());
    }

    @Override
    public List<long[]> fallenBases(LocalDate day, int limit) {
        return em.createQuery("""
                select distinct d.id, t.id, d.listedOn from EmulationCitation c, EmulationDocument d, EmulationDocument t
                where d.id = c.documentId and t.id = c.targetId and c.relation = :basis and d.unitId is not null and d.kind in :kinds
                and d.status = :issued and (d.effectiveTo is null or d.effectiveTo >= :day)
                and (t.status in :gone or t.status = :issued and t.effectiveTo < :day)
                order by d.listedOn desc, d.id desc, t.id""", Object[].class)
                .setParameter("basis", Relation.BASIS).setParameter("issued", DocumentStatus.ISSUED).setParameter("day", day).setParameter("kinds", STANDING)
                .setParameter("gone", List.of(DocumentStatus.SUPERSEDED, DocumentStatus.REVOKED))
                .setMaxResults(limit).getResultList().stream().map(row -> new long[] {(Long) row[0], (Long) row[1]}).toList();
    }

    @Override
    public Page<Gap> missing(int page, int size) {
        long total = em.createQuery("select count(distinct c.slot) from EmulationCitation c where c.targetId is null", Long.class)
                .getSingleResult();
        List<Object[]> slots = em.createQuery("select c.slot, count(distinct c.documentId), min(c.id) from EmulationCitation c"
                        + " where c.targetId is null group by c.slot order by count(distinct c.documentId) desc, c.slot", Object[].class)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
        Map<Long, Citation> samples = slots.isEmpty() ? Map.of()
                : em.createQuery("select c from EmulationCitation c where c.id in :ids", Citation.class)
                        .setParameter("ids", slots.stream().map(row -> (Long) row[2]).toList()).getResultList().stream()
                        .collect(Collectors.toMap(Citation::id, sample -> sample));
        return new Page<>(slots.stream().map(row -> new Gap(samples.get((Long) row[2]).cited(), (String) row[0], (Long) row[1]))
                .toList(), page, size, total);
    }
}
