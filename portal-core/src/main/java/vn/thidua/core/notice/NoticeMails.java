package vn.thidua.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.mail.MailService;
import vn.thidua.core.mail.NewMail;

/** Brings notices to people by mail as each of them wants it. */
@ApplicationScoped
@Transactional
class NoticeMails {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private MailService mail;
    @Inject private NoticeLetter letter;

    /** How each of these accounts gets notices by mail. */
    Map<Long, NoticeMail> wanted(Collection<Long> accounts) {
        if (!mail.isOn() || accounts.isEmpty()) {
            return Map.of();
        }
        var wanted = new HashMap<Long, NoticeMail>();
        accounts.forEach(account -> wanted.put(account, NoticeMail.DAILY));
        em.createQuery("select c.accountId, c.mail from NoticeChoice c where c.accountId in :accounts", Object[].class)
                .setParameter("accounts", accounts).getResultList()
                .forEach(row -> wanted.put((Long) row[0], (NoticeMail) row[1]));
        return wanted;
    }

    /** Mails a notice to those who want each of them at once. */
    void sendNow(Map<Long, NoticeMail> wanted, NewNotice notice) {
        List<Long> accounts = wanted.entrySet().stream().filter(entry -> entry.getValue() == NoticeMail.NOW)
                .map(Map.Entry::getKey).toList();
        if (!accounts.isEmpty()) {
            var line = new NoticeLetter.Line(notice.textKey(), notice.arguments(), notice.url());
            mail.send(people(accounts), new NewMail("notice:" + notice.onceKey(), locale -> letter.ofOne(locale, line)));
        }
    }

    private List<Long> people(Collection<Long> accounts) {
        return em.createQuery("select a.personId from Account a where a.id in :accounts and a.personId is not null", Long.class)
                .setParameter("accounts", accounts).getResultList();
    }

    Optional<NoticeMail> choiceOf(long account) {
        List<Long> people = mail.isOn() ? people(List.of(account)) : List.of();
        return people.stream().filter(mail::reaches).findFirst().map(person -> wanted(List.of(account)).get(account));
    }

    void choose(long account, NoticeMail choice) {
        NoticeChoice stored = em.find(NoticeChoice.class, account);
        if (stored == null) {
            stored = new NoticeChoice(account);
            stored.choose(choice);
            em.persist(stored);
        } else {
            stored.choose(choice);
        }
    }

    /** The accounts that have notices from before that moment which wait for a digest. */
    List<Long> waiting(LocalDateTime before) {
        return em.createQuery("select distinct n.accountId from Notice n"
                        + " where n.digest = true and n.createdAt < :before", Long.class)
                .setParameter("before", before).getResultList();
    }

    /** Mails one account its digest of that day: what is still unread and still wanted. */
    void sendDigest(long account, LocalDateTime before, LocalDate day) {
        List<Notice> notices = em.createQuery("select n from Notice n where n.accountId = :account and n.digest = true"
                        + " and n.createdAt < :before order by n.createdAt, n.id", Notice.class)
                .setParameter("account", account).setParameter("before", before).getResultList();
        notices.forEach(Notice::digested);
        List<NoticeLetter.Line> lines = notices.stream().filter(Notice::isUnread)
                .map(notice -> new NoticeLetter.Line(notice.getTextKey(), notice.getArguments(), notice.getUrl()))
                .collect(Collectors.toList());
        if (!lines.isEmpty() && wanted(Set.of(account)).get(account) == NoticeMail.DAILY) {
            mail.send(people(List.of(account)), new NewMail("digest:" + day, locale -> letter.ofSeveral(locale, lines)));
        }
    }
}
