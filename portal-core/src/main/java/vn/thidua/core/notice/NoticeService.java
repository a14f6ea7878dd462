package vn.thidua.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;

/** Sends notices, and shows everybody their own. */
@ApplicationScoped
@Transactional
public class NoticeService {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private NoticeMails mails;
    @Inject private UnreadNotices unread;
    @Inject private Event<NoticesChanged> changed;

    /**
     * Sends a notice to these accounts in the running transaction; those that have it already do not get it again. Who wants
     * notices by mail gets it there too, at once or with the next daily digest, where an SMTP server is set.
     */
    @Transactional(TxType.MANDATORY)
    public void send(Collection<Long> accountIds, NewNotice notice) {
        if (accountIds.isEmpty()) {
            return;
        }
        Set<Long> waiting = new HashSet<>(accountIds);
        waiting.removeAll(em.createQuery(
                "select n.accountId from Notice n where n.onceKey = :key and n.accountId in :accounts", Long.class)
                .setParameter("key", notice.onceKey()).setParameter("accounts", waiting).getResultList());
        Map<Long, NoticeMail> wanted = mails.wanted(waiting);
        waiting.forEach(account -> em.persist(new Notice(account, notice, wanted.get(account) == NoticeMail.DAILY)));
        mails.sendNow(wanted, notice);
        changed.fire(new NoticesChanged());
    }

    /**
     * {@link #send}, but not to those who still have an unread notice of the same text to the same page: for news that come one
     * after the other and are dealt with together.
     */
    @Transactional(TxType.MANDATORY)
    public void sendUnlessUnread(Collection<Long> accountIds, NewNotice notice) {
        Set<Long> free = new HashSet<>(accountIds);
        if (!free.isEmpty()) {
            free.removeAll(em.createQuery("select n.accountId from Notice n where n.accountId in :accounts and n.readAt is null"
                            + " and n.textKey = :text and n.url = :url", Long.class)
                    .setParameter("accounts", Set.copyOf(free)).setParameter("text", notice.textKey())
                    .setParameter("url", notice.url().orElseThrow()).getResultList());
        }
        send(free, notice);
    }

    /** One page of the notices of whoever is at work, newest first. */
    public List<Notice> mine(int first, int size) {
        return em.createQuery("select n from Notice n where n.accountId = :me order by n.createdAt desc, n.id desc", Notice.class)
                .setParameter("me", me()).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long countMine() {
        return em.createQuery("select count(n) from Notice n where n.accountId = :me", Long.class)
                .setParameter("me", me()).getSingleResult();
    }

    /** How many unread ones whoever is at work has; 0 when nobody signed in. */
    public long unread() {
        OptionalLong account = user.actor().map(Actor::accountId).orElse(OptionalLong.empty());
        return account.isEmpty() ? 0 : unread.of(account.getAsLong());
    }

    /**
     * Marks one of one's own notices as read and answers it.
     *
     * @throws PortalException when there is no such notice of one's own
     */
    public Notice read(long id) {
        Notice notice = em.createQuery("select n from Notice n where n.id = :id and n.accountId = :me", Notice.class)
                .setParameter("id", id).setParameter("me", me()).getResultStream().findFirst()
                .orElseThrow(() -> PortalException.notFound("error.notice.unknown"));
        notice.read();
        changed.fire(new NoticesChanged());
        return notice;
    }

    public void readAll() {
        em.createQuery("select n from Notice n where n.accountId = :me and n.readAt is null", Notice.class)
                .setParameter("me", me()).getResultStream().forEach(Notice::read);
        changed.fire(new NoticesChanged());
    }

    /** How whoever is at work wants to get notices by mail; empty where mail would not reach them. */
    public Optional<NoticeMail> mailChoice() {
        return mails.choiceOf(me());
    }

    /** Chooses how whoever is at work gets notices by mail from now on. */
    public void chooseMail(NoticeMail choice) {
        mails.choose(me(), choice);
    }

    private long me() {
        return access.requireSignedIn().accountId().orElse(-1);
    }
}
