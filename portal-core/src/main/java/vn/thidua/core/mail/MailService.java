package vn.thidua.core.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;

/** Writes mail to people, and shows administrators what became of it. */
@ApplicationScoped
@Transactional
public class MailService {

    private static final List<MailState> OPEN = List.of(MailState.FAILED, MailState.WAITING, MailState.SENDING);

    @Inject private MailRepository mails;
    @Inject private MailSettings settings;
    @Inject private MailSender sender;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Event<MailWritten> written;
    @Resource private TransactionSynchronizationRegistry transaction;

    /** Whether there is mail at all: an SMTP server is set. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Whether mail would reach this person. */
    public boolean reaches(long personId) {
        return isOn() && !mails.recipients(Set.of(personId)).isEmpty();
    }

    /**
     * Writes a mail to these people in the running transaction; it is sent after the commit. Those who have one of this
     * key already, have no address or do not work here any more get none; without an SMTP server nobody does.
     */
    @Transactional(TxType.MANDATORY)
    public void send(Collection<Long> personIds, NewMail mail) {
        Set<Long> people = new HashSet<>(personIds);
        if (!isOn() || people.isEmpty()) {
            return;
        }
        people.removeAll(mails.having(mail.onceKey(), people));
        if (people.isEmpty()) {
            return;
        }
        Map<Locale, MailText> texts = new HashMap<>();
        mails.recipients(people).forEach(recipient -> mails.add(
                new Mail(recipient, mail.onceKey(), texts.computeIfAbsent(recipient.locale(), mail.content()))));
        wakeAfterCommit();
    }

    /** How mail is doing. */
    public MailStatus status() {
        access.require(CorePermissions.MAIL_MANAGE);
        return new MailStatus(isOn(), isOn() ? settings.server() : "", settings.from(),
                mails.count(MailState.WAITING) + mails.count(MailState.SENDING), mails.count(MailState.SENT),
                mails.count(MailState.FAILED), sender.trouble());
    }

    /** One page of the mail that was not sent, newest first. */
    public List<Mail> unsent(int first, int size) {
        access.require(CorePermissions.MAIL_MANAGE);
        return mails.page(OPEN, first, size);
    }

    public long countUnsent() {
        access.require(CorePermissions.MAIL_MANAGE);
        return OPEN.stream().mapToLong(mails::count).sum();
    }

    /**
     * Lets a failed mail be tried again, from the first attempt.
     *
     * @throws PortalException when there is none, or it has not failed
     */
    public void retry(long id) {
        access.require(CorePermissions.MAIL_MANAGE);
        Mail mail = mails.find(id).orElseThrow(() -> PortalException.notFound("error.mail.unknown"));
        if (!mails.retry(id, Moments.now())) {
            throw PortalException.conflict("error.mail.not-failed");
        }
        audit.record("mail.retried", "core.mail", Long.toString(id), mail.getOnceKey());
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() { }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    written.fire(new MailWritten());
                }
            }
        });
    }
}
