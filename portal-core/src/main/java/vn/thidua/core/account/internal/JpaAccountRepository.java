package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.organization.Position;
import vn.thidua.core.text.PlainText;

@ApplicationScoped
@Transactional
class JpaAccountRepository implements AccountRepository {

    private static final String LINES = " from Account a left join Person p on p.id = a.personId"
            + " where :plain = '' or a.login like concat('%', :text, '%') or p.plainName like concat('%', :plain, '%')";

    private static final String OWNERS = "select a, p.fullName, o from Account a left join Person p on p.id = a.personId"
            + " left join Position o on o.personId = p.id and o.startsOn <= :day and (o.endsOn is null or o.endsOn >= :day) where ";

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalise(login)).getResultStream().findFirst();
    }

    @Override
    public Optional<Account> findByPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person order by a.id", Account.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    @Override
    public Account save(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    @Override
    public List<AccountLine> page(String text, int first, int size) {
        return filtered(em.createQuery("select a, p.id, p.fullName" + LINES + " order by a.login", Object[].class), text)
                .setFirstResult(first).setMaxResults(size).getResultStream()
                .map(row -> new AccountLine((Account) row[0], row[1] == null ? OptionalLong.empty()
                        : OptionalLong.of((Long) row[1]), row[2] == null ? "" : (String) row[2]))
                .toList();
    }

    @Override
    public long count(String text) {
        return filtered(em.createQuery("select count(a)" + LINES, Long.class), text).getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, String text) {
        return query.setParameter("text", text.isBlank() ? "-" : PlainText.tidy(text).toLowerCase(java.util.Locale.ROOT))
                .setParameter("plain", PlainText.of(text));
    }

    @Override
    public Optional<Owner> findOwner(long accountId, LocalDate day) {
        return owners(em.createQuery(OWNERS + "a.id = :id", Object[].class).setParameter("id", accountId), day).stream().findFirst();
    }

    @Override
    public List<Owner> enabledOwners(LocalDate day) {
        return owners(em.createQuery(OWNERS + "a.enabled = true order by a.id", Object[].class), day);
    }

    private static List<Owner> owners(TypedQuery<Object[]> query, LocalDate day) {
        var rows = new LinkedHashMap<Long, List<Object[]>>();
        query.setParameter("day", day).getResultList()
                .forEach(row -> rows.computeIfAbsent(((Account) row[0]).getId(), id -> new ArrayList<>()).add(row));
        return rows.values().stream().map(JpaAccountRepository::owner).toList();
    }

    private static Owner owner(List<Object[]> rows) {
        var units = new LinkedHashSet<Long>();
        OptionalLong main = OptionalLong.empty();
        for (Object[] row : rows) {
            if (row[2] instanceof Position position) {
                units.add(position.getUnitId());
                main = position.isMain() ? OptionalLong.of(position.getUnitId()) : main;
            }
        }
        String name = rows.get(0)[1] == null ? "" : (String) rows.get(0)[1];
        return new Owner((Account) rows.get(0)[0], name, main, units);
    }

    @Override
    public Set<Long> peopleWithAccount(Collection<Long> personIds) {
        return personIds.isEmpty() ? Set.of()
                : new HashSet<>(em.createQuery("select a.personId from Account a where a.personId in :people", Long.class)
                        .setParameter("people", personIds).getResultList());
    }
}
