package vn.thidua.core.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.start.PortalStarting;

/**
 * Sends what waits in the outbox, on one thread of its own: woken by commits of this server, and looking every quarter
 * of a minute for those of others and for what was put off. A mail is marked before it is handed over and after; one
 * that was in the hands of a server that died is not sent again, because nobody knows whether it arrived, but shown to
 * administrators.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = System.getLogger(MailSender.class.getName());
    private static final int AT_ONCE = 100;
    private static final long LOOK_EVERY_SECONDS = 15;
    private static final String INTERRUPTED = "The server stopped while this mail was handed over; it may have arrived";

    @Resource private ManagedThreadFactory threads;
    @Inject private MailSettings settings;
    @Inject private MailOutbox outbox;
    @Inject private CurrentUser user;

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private volatile String trouble;
    private Thread loop;

    void onStarting(@Observes @Priority(PortalStarting.SEARCH + 20) PortalStarting event) {
        if (!settings.isOn()) {
            return;
        }
        loop = threads.newThread(() -> user.runAs(Actor.system(), this::loop));
        loop.setName("mail-sender");
        loop.start();
    }

    void onWritten(@Observes MailWritten event) {
        wake.release();
    }

    /** What keeps all mail from being sent, in one line. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void loop() {
        while (!stopping) {
            try {
                round();
            } catch (RuntimeException e) {
                note("The outbox cannot be read: " + e.getMessage(), e);
            }
            try {
                if (wake.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void round() {
        int interrupted = outbox.tidy(INTERRUPTED);
        if (interrupted > 0) {
            LOG.log(Level.WARNING, "{0} mails may or may not have been sent by a server that stopped", interrupted);
        }
        List<Long> due = outbox.due(AT_ONCE);
        while (!due.isEmpty() && !stopping && send(due)) {
            due = outbox.due(AT_ONCE);
        }
    }

    /** False when the server cannot be reached or takes nothing at all; then the next round tries again. */
    private boolean send(List<Long> due) {
        try (SmtpLine line = SmtpLine.open(settings)) {
            int tried = 0;
            while (tried < due.size() && !stopping && line.isOpen()) {
                outbox.claim(due.get(tried)).ifPresent(mail -> send(line, mail));
                tried++;
            }
            trouble = null;
            return tried > 0;
        } catch (MessagingException e) {
            String error = SmtpLine.describe(e);
            note(error, null);
            due.forEach(id -> outbox.postpone(id, error));
            return false;
        }
    }

    private void send(SmtpLine line, Mail mail) {
        try {
            line.send(mail);
            outbox.sent(mail.getId());
        } catch (MessagingException e) {
            String error = SmtpLine.describe(e);
            LOG.log(Level.WARNING, "Mail {0} was not sent: {1}", mail.getId(), error);
            switch (SmtpLine.verdict(e)) {
                case LATER -> outbox.postpone(mail.getId(), error);
                case NEVER -> outbox.fail(mail.getId(), error);
                case UNKNOWN -> outbox.fail(mail.getId(), "The connection broke, the mail may have arrived: " + error);
            }
        }
    }

    private void note(String text, Throwable failure) {
        if (!text.equals(trouble)) {
            LOG.log(Level.WARNING, "Mail cannot be sent: " + text, failure);
        }
        trouble = text;
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (loop == null) {
            return;
        }
        try {
            wake.release();
            loop.join(TimeUnit.SECONDS.toMillis(5));
            loop.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
