package vn.thidua.core.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.organization.UnitTree;

@ApplicationScoped
@Transactional
class JpaUnitRepository implements UnitRepository {

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Unit> find(long id) {
        return Optional.ofNullable(em.find(Unit.class, id));
    }

    @Override
    public Optional<Unit> findByCode(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    @Override
    public List<Unit> all() {
        return em.createQuery("select u from Unit u order by u.id", Unit.class).getResultList();
    }

    @Override
    public UnitTree tree() {
        return UnitTree.of(all().stream()
                .map(unit -> new UnitTree.Node(unit.getId(), unit.getVersion(), unit.details())).toList());
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public UnitTree committedTree() {
        return tree();
    }

    @Override
    public boolean hasPositionsAfter(long unitId, LocalDate day) {
        return em.createQuery("select count(p) from Position p where p.unitId = :unit"
                        + " and (p.endsOn is null or p.endsOn > :day)", Long.class)
                .setParameter("unit", unitId).setParameter("day", day).getSingleResult() > 0;
    }

    @Override
    public boolean hasPositionsBefore(long unitId, LocalDate day) {
        return em.createQuery("select count(p) from Position p where p.unitId = :unit and p.startsOn < :day", Long.class)
                .setParameter("unit", unitId).setParameter("day", day).getSingleResult() > 0;
    }

    @Override
    public Unit save(Unit unit) {
        em.persist(unit);
        em.flush();
        return unit;
    }

    @Override
    public void addAll(Collection<Unit> units) {
        units.forEach(em::persist);
        em.flush();
    }
}
