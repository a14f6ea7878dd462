package vn.thidua.core.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.start.PortalStarting;
import vn.thidua.core.start.Readiness;

/** Runs the jobs of the modules that are switched on when they are due, a few seconds late at most. */
@ApplicationScoped
public class JobScheduler {

    private static final Logger LOG = System.getLogger(JobScheduler.class.getName());
    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(10);
    private static final Duration LOOK_AT_MOST_EVERY = Duration.ofMillis(250);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LAST_RUNS = Duration.ofSeconds(10);

    @Resource private ManagedThreadFactory threads;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;
    @Inject @Any private Instance<ScheduledJob> found;
    @Inject private ModuleRegistry modules;
    @Inject private CurrentUser user;
    @Inject private Readiness readiness;

    private final Map<String, Thread> running = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private JobClaims claims;
    private List<ScheduledJob> jobs;
    private boolean troubled;

    void onStarting(@Observes @Priority(PortalStarting.JOBS) PortalStarting event) throws SQLException {
        claims = new JobClaims(database);
        jobs = found.stream().toList();
        for (ScheduledJob job : jobs) {
            claims.know(job.name(), Instant.now());
        }
        if (!jobs.isEmpty()) {
            Thread loop = threads.newThread(() -> user.runAs(Actor.system(), this::loop));
            loop.setName("job-scheduler");
            loop.start();
        }
    }

    private void loop() {
        try {
            Duration rest = LOOK_AT_MOST_EVERY;
            while (!stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                rest = readiness.isOpen() ? look() : LOOK_AT_MOST_EVERY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration look() {
        try {
            Duration rest = step(Instant.now());
            troubled = false;
            return rest;
        } catch (SQLException | RuntimeException e) {
            if (!troubled) {
                LOG.log(Level.ERROR, "Jobs cannot be looked after; trying again", e);
            }
            troubled = true;
            return LOOK_AT_LEAST_EVERY;
        }
    }

    /** Keeps what runs, begins what is due, and answers how long nothing will be. */
    private Duration step(Instant now) throws SQLException {
        for (String job : running.keySet()) {
            claims.renew(job, now);
        }
        Map<String, Instant> due = claims.due();
        Duration rest = LOOK_AT_LEAST_EVERY;
        for (ScheduledJob job : jobs) {
            if (!modules.isActive(job.module()) || running.containsKey(job.name())) {
                continue;
            }
            Duration left = Duration.between(now, due.getOrDefault(job.name(), now.plus(rest)));
            if (left.isNegative() || left.isZero()) {
                begin(job, now);
            } else if (left.compareTo(rest) < 0) {
                rest = left;
            }
        }
        return rest.compareTo(LOOK_AT_MOST_EVERY) < 0 ? LOOK_AT_MOST_EVERY : rest;
    }

    private void begin(ScheduledJob job, Instant now) throws SQLException {
        if (claims.claim(job.name(), now)) {
            Thread thread = threads.newThread(() -> user.runAs(Actor.system(), () -> run(job, now)));
            thread.setName("job-" + job.name());
            running.put(job.name(), thread);
            thread.start();
        }
    }

    private void run(ScheduledJob job, Instant now) {
        String failure = null;
        try {
            job.run(now);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "The job '" + job.name() + "' failed and is tried again", e);
            failure = e.toString();
        }
        Instant ended = Instant.now();
        Instant next = job.rhythm().next(now);
        Instant again = ended.plus(AGAIN_AFTER_FAILURE);
        try {
            claims.release(job.name(), ended, failure != null && again.isBefore(next) ? again : next, failure);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The end of the job '" + job.name() + "' could not be noted; it will run again", e);
        } finally {
            running.remove(job.name());
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        try {
            for (Thread thread : running.values()) {
                thread.join(LAST_RUNS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
