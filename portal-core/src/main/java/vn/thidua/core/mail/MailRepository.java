package vn.thidua.core.mail;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Stored mail. Changes of state are single statements, so that of two servers only one makes them. */
public interface MailRepository {

    /** Somebody who can be reached by mail. */
    record Recipient(long personId, String address, Locale locale) { }

    /** Those of these people who work here and have an address, with the language they chose. */
    List<Recipient> recipients(Collection<Long> personIds);

    /** Those of these people who have a mail of this key already. */
    Set<Long> having(String onceKey, Collection<Long> personIds);

    void add(Mail mail);

    Optional<Mail> find(long id);

    /** Mail whose turn has come, oldest turn first. */
    List<Long> due(LocalDateTime now, int limit);

    /** Takes a waiting mail for sending; false when another one was faster. */
    boolean claim(long id, LocalDateTime now);

    void sent(long id, LocalDateTime now);

    /** Puts it off after a failed attempt; how often it was tried grows by one. */
    void postpone(long id, LocalDateTime nextAt, String error);

    void fail(long id, String error);

    /** Gives up what has been handed over since before that moment: nobody knows whether it arrived. */
    int failInterrupted(LocalDateTime before, String error);

    /** Lets a failed mail wait for its turn again, from the first attempt; false when it has not failed. */
    boolean retry(long id, LocalDateTime now);

    /** Drops what was said in mail that was sent before that moment. */
    void forget(LocalDateTime before);

    long count(MailState state);

    /** One page of the mail in one of these states, newest first. */
    List<Mail> page(Collection<MailState> states, int first, int size);
}
