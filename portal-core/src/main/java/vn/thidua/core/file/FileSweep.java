package vn.thidua.core.file;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.start.PortalStarting;

/**
 * Deletes from the disk what no row names any more: what was removed, and what was uploaded in a transaction that
 * failed. A day of grace covers transactions that are still open and a backup that is being written.
 */
@ApplicationScoped
class FileSweep {

    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(FileSweep.class.getName());
    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration FIRST = Duration.ofMinutes(10);

    @Resource private ManagedScheduledExecutorService timer;
    @Inject private ContentStore store;
    @Inject private UsedContents used;
    @Inject private CurrentUser user;

    private ScheduledFuture<?> running;

    void onStarting(@Observes @Priority(PortalStarting.SEARCH + 10) PortalStarting event) {
        running = timer.scheduleWithFixedDelay(() -> user.runAs(Actor.system(), () -> sweep(Instant.now())),
                FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Deletes what has not been in use for a day at that moment; trouble is logged and tried again the next time. */
    int sweep(Instant now) {
        try {
            int swept = store.sweep(now.minus(GRACE), used::isUsed);
            if (swept > 0) {
                LOG.log(Level.INFO, "{0} files that nothing names any more were deleted", swept);
            }
            return swept;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Unused files could not be deleted", e);
            return 0;
        }
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(true);
        }
    }
}
