package vn.thidua.core.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.Person;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonRepository;
import vn.thidua.core.organization.Position;

@ApplicationScoped
@Transactional
class JpaPersonRepository implements PersonRepository {

    private static final int PORTION = 500;
    private static final String PLACED = "select p, o from Person p left join Position o on o.personId = p.id"
            + " and o.main = true and o.startsOn <= :day and (o.endsOn is null or o.endsOn >= :day)";

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    @Override
    public Optional<Person> findByCode(String code) {
        return em.createQuery("select p from Person p where p.code = :code", Person.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    @Override
    public List<Placed> placed(Collection<Long> ids, LocalDate day) {
        return ids.isEmpty() ? List.of()
                : rows(em.createQuery(PLACED + " where p.id in :ids order by p.sortName, p.id", Object[].class)
                        .setParameter("ids", ids).setParameter("day", day).getResultStream());
    }

    @Override
    public List<Placed> page(PersonFilter filter, LocalDate day, int first, int size) {
        var conditions = new PersonConditions(filter);
        var query = em.createQuery(PLACED + conditions.where() + " order by p.sortName, p.id", Object[].class);
        conditions.bind(query, day);
        return rows(query.setParameter("day", day).setFirstResult(first).setMaxResults(size).getResultStream());
    }

    @Override
    public long count(PersonFilter filter, LocalDate day) {
        var conditions = new PersonConditions(filter);
        var query = em.createQuery("select count(p) from Person p" + conditions.where(), Long.class);
        conditions.bind(query, day);
        return query.getSingleResult();
    }

    @Override
    public List<Placed> inUnits(Collection<Long> unitIds, LocalDate day, int most) {
        return unitIds.isEmpty() ? List.of()
                : rows(em.createQuery("select p, o from Position o join Person p on p.id = o.personId where o.unitId in :units"
                        + " and o.startsOn <= :day and (o.endsOn is null or o.endsOn >= :day)"
                        + " order by o.unitHead desc, p.sortName, p.id", Object[].class)
                        .setParameter("units", unitIds).setParameter("day", day).setMaxResults(most).getResultStream());
    }

    @Override
    public Map<Long, Long> countsByUnit(LocalDate day) {
        return em.createQuery("select o.unitId, count(distinct o.personId) from Position o where o.startsOn <= :day"
                        + " and (o.endsOn is null or o.endsOn >= :day) group by o.unitId", Object[].class)
                .setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public Map<Long, Gender> genders(Collection<Long> ids) {
        var genders = new HashMap<Long, Gender>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PORTION) {
            em.createQuery("select p.id, p.gender from Person p where p.gender is not null and p.id in :ids", Object[].class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + PORTION))).getResultList()
                    .forEach(row -> genders.put((Long) row[0], (Gender) row[1]));
        }
        return genders;
    }

    @Override
    public List<Long> idsIn(long unitId) {
        return em.createQuery("select distinct o.personId from Position o where o.unitId = :unit", Long.class)
                .setParameter("unit", unitId).getResultList();
    }

    @Override
    public void forEach(LocalDate day, Consumer<Placed> sink) {
        long after = 0;
        List<Placed> portion;
        do {
            portion = rows(em.createQuery(PLACED + " where p.id > :after order by p.id", Object[].class)
                    .setParameter("day", day).setParameter("after", after).setMaxResults(PORTION).getResultStream());
            portion.forEach(sink);
            after = portion.isEmpty() ? after : portion.get(portion.size() - 1).person().getId();
            em.clear();
        } while (portion.size() == PORTION);
    }

    @Override
    public Optional<Position> findPosition(long id) {
        return Optional.ofNullable(em.find(Position.class, id));
    }

    @Override
    public List<Position> positionsOf(long personId) {
        return em.createQuery("select o from Position o where o.personId = :person order by o.startsOn desc, o.id desc",
                Position.class).setParameter("person", personId).getResultList();
    }

    @Override
    public List<Person> all() {
        return em.createQuery("select p from Person p", Person.class).getResultList();
    }

    @Override
    public List<Position> allPositions() {
        return em.createQuery("select o from Position o", Position.class).getResultList();
    }

    @Override
    public Person save(Person person) {
        em.persist(person);
        em.flush();
        return person;
    }

    @Override
    public Position save(Position position) {
        em.persist(position);
        em.flush();
        return position;
    }

    @Override
    public void addAll(Collection<Person> people) {
        people.forEach(em::persist);
        em.flush();
    }

    @Override
    public void addAllPositions(Collection<Position> positions) {
        positions.forEach(em::persist);
        em.flush();
    }

    @Override
    public void remove(Position position) {
        em.remove(position);
        em.flush();
    }

    private static List<Placed> rows(Stream<Object[]> rows) {
        return rows.map(row -> new Placed((Person) row[0], (Position) row[1])).toList();
    }
}
