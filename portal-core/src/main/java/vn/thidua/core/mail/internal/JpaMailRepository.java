package vn.thidua.core.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.mail.Mail;
import vn.thidua.core.mail.MailRepository;
import vn.thidua.core.mail.MailState;

@ApplicationScoped
class JpaMailRepository implements MailRepository {

    private static final int ERROR_LIMIT = 500;

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public List<Recipient> recipients(Collection<Long> personIds) {
        return em.createQuery("select p.id, p.email, a.language from Person p left join Account a on a.personId = p.id"
                        + " where p.id in :ids and p.email is not null and (p.leftOn is null or p.leftOn >= :today)"
                        + " and (a.id is null or a.enabled = true)", Object[].class)
                .setParameter("ids", personIds).setParameter("today", Moments.today()).getResultStream()
                .map(row -> new Recipient((Long) row[0], (String) row[1], locale((String) row[2]))).toList();
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Languages.ENGLISH : Languages.VIETNAMESE;
    }

    @Override
    public Set<Long> having(String onceKey, Collection<Long> personIds) {
        return new HashSet<>(em.createQuery(
                "select m.personId from Mail m where m.onceKey = :key and m.personId in :people", Long.class)
                .setParameter("key", onceKey).setParameter("people", personIds).getResultList());
    }

    @Override
    public void add(Mail mail) {
        em.persist(mail);
    }

    @Override
    public Optional<Mail> find(long id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    @Override
    public List<Long> due(LocalDateTime now, int limit) {
        return em.createQuery("select m.id from Mail m"
                        + " where m.state = :waiting and m.nextAt <= :now order by m.nextAt, m.id", Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    @Override
    public boolean claim(long id, LocalDateTime now) {
        return em.createQuery("update Mail m set m.state = :sending, m.claimedAt = :now"
                        + " where m.id = :id and m.state = :waiting")
                .setParameter("sending", MailState.SENDING).setParameter("waiting", MailState.WAITING)
                .setParameter("now", now).setParameter("id", id).executeUpdate() == 1;
    }

    @Override
    public void sent(long id, LocalDateTime now) {
        em.createQuery("update Mail m set m.state = :sent, m.sentAt = :now, m.attempts = m.attempts + 1, m.lastError = null"
                        + " where m.id = :id")
                .setParameter("sent", MailState.SENT).setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    @Override
    public void postpone(long id, LocalDateTime nextAt, String error) {
        em.createQuery("update Mail m set m.state = :waiting, m.nextAt = :next, m.attempts = m.attempts + 1,"
                        + " m.lastError = :error where m.id = :id")
                .setParameter("waiting", MailState.WAITING).setParameter("next", nextAt)
                .setParameter("error", cut(error)).setParameter("id", id).executeUpdate();
    }

    @Override
    public void fail(long id, String error) {
        em.createQuery("update Mail m set m.state = :failed, m.attempts = m.attempts + 1, m.lastError = :error"
                        + " where m.id = :id")
                .setParameter("failed", MailState.FAILED).setParameter("error", cut(error))
                .setParameter("id", id).executeUpdate();
    }

    @Override
    public int failInterrupted(LocalDateTime before, String error) {
        return em.createQuery("update Mail m set m.state = :failed, m.lastError = :error"
                        + " where m.state = :sending and m.claimedAt < :before")
                .setParameter("failed", MailState.FAILED).setParameter("error", cut(error))
                .setParameter("sending", MailState.SENDING).setParameter("before", before).executeUpdate();
    }

    @Override
    public boolean retry(long id, LocalDateTime now) {
        return em.createQuery("update Mail m set m.state = :waiting, m.attempts = 0, m.nextAt = :now"
                        + " where m.id = :id and m.state = :failed")
                .setParameter("waiting", MailState.WAITING).setParameter("failed", MailState.FAILED)
                .setParameter("now", now).setParameter("id", id).executeUpdate() == 1;
    }

    @Override
    public void forget(LocalDateTime before) {
        em.createQuery("update Mail m set m.text = '', m.html = null"
                        + " where m.state = :sent and m.sentAt < :before and m.text <> ''")
                .setParameter("sent", MailState.SENT).setParameter("before", before).executeUpdate();
    }

    @Override
    public long count(MailState state) {
        return em.createQuery("select count(m) from Mail m where m.state = :state", Long.class)
                .setParameter("state", state).getSingleResult();
    }

    @Override
    public List<Mail> page(Collection<MailState> states, int first, int size) {
        return em.createQuery("select m from Mail m"
                        + " where m.state in :states order by m.createdAt desc, m.id desc", Mail.class)
                .setParameter("states", states).setFirstResult(first).setMaxResults(size).getResultList();
    }

    private static String cut(String error) {
        return error.substring(0, Math.min(ERROR_LIMIT, error.length()));
    }
}
