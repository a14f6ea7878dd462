package vn.thidua.core.notice;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.thidua.core.data.Moments;
import vn.thidua.core.mail.MailService;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.start.PortalStarting;

/** Sends the daily digests at seven in the morning, or as soon as the portal runs after that. */
@ApplicationScoped
class DigestTimer {

    private static final Logger LOG = System.getLogger(DigestTimer.class.getName());
    private static final LocalTime HOUR = LocalTime.of(7, 0);
    private static final long LOOK_EVERY_MINUTES = 5;

    @Resource private ManagedScheduledExecutorService timer;
    @Inject private MailService mail;
    @Inject private NoticeMails mails;
    @Inject private CurrentUser user;

    private ScheduledFuture<?> running;

    void onStarting(@Observes @Priority(PortalStarting.SEARCH + 20) PortalStarting event) {
        if (mail.isOn()) {
            running = timer.scheduleWithFixedDelay(() -> user.runAs(Actor.system(), () -> sendDue(Instant.now())),
                    1, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
        }
    }

    /** Sends what was waiting at the last seven in the morning before that moment. */
    void sendDue(Instant now) {
        ZonedDateTime today = now.atZone(Moments.VIETNAM);
        ZonedDateTime due = today.with(HOUR).isAfter(today) ? today.with(HOUR).minusDays(1) : today.with(HOUR);
        LocalDateTime before = Moments.stored(due.toInstant());
        try {
            for (long account : mails.waiting(before)) {
                send(account, before, due);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Digests cannot be found", e);
        }
    }

    private void send(long account, LocalDateTime before, ZonedDateTime due) {
        try {
            mails.sendDigest(account, before, due.toLocalDate());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The digest of account " + account + " was not written and is tried again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(true);
        }
    }
}
