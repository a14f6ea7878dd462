package vn.thidua.honors.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.honors.catalogue.BaseSalary;
import vn.thidua.honors.catalogue.Catalogue;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.CatalogueRepository;
import vn.thidua.honors.catalogue.PrizeRule;

@ApplicationScoped
class JpaCatalogueRepository implements CatalogueRepository {

    @PersistenceContext(unitName = "honors") private EntityManager em;

    @Override
    public List<CatalogueEntry> entries() {
        return em.createQuery("select e from HonorsCatalogueEntry e order by e.place, e.code, e.fromDay", CatalogueEntry.class)
                .getResultList();
    }

    @Override
    public Optional<CatalogueEntry> findEntry(long id) {
        return Optional.ofNullable(em.find(CatalogueEntry.class, id));
    }

    @Override
    public List<BaseSalary> salaries() {
        return em.createQuery("select s from HonorsBaseSalary s order by s.fromDay desc", BaseSalary.class).getResultList();
    }

    @Override
    public Optional<BaseSalary> findSalary(long id) {
        return Optional.ofNullable(em.find(BaseSalary.class, id));
    }

    @Override
    public PrizeRule rule() {
        return em.find(PrizeRule.class, PrizeRule.ID);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Catalogue committed() {
        return new Catalogue(entries().stream().map(CatalogueEntry::details).toList(),
                salaries().stream().map(BaseSalary::details).toList(), rule().getPayment());
    }

    @Override
    public void save(Object row) {
        if (!em.contains(row)) {
            em.persist(row);
        }
        StaleEdits.flush(em);
    }

    @Override
    public void remove(Object row) {
        em.remove(row);
        StaleEdits.flush(em);
    }

    @Override
    public void lock() {
        em.find(PrizeRule.class, PrizeRule.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
