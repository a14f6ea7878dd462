package vn.thidua.emulation.intake;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;

/**
 * Works on batches, each on a thread of its own, in the name of whoever brought them. One server works on a batch; when it dies,
 * another one goes on with the file that it was at.
 */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = System.getLogger(BatchWorker.class.getName());
    private static final long LAST_FILE_MILLIS = 12_000;

    @Resource private ManagedThreadFactory threads;
    @Inject private BatchDesk desk;
    @Inject private BatchStore store;
    @Inject private ActorDirectory actors;
    @Inject private CurrentUser user;

    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    void onReady(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchReady event) {
        begin(event.batchId());
    }

    /** Goes on with every batch that nobody works on. */
    void beginIdle() {
        desk.idle().forEach(this::begin);
    }

    private void begin(long batchId) {
        Thread thread = threads.newThread(() -> user.runAs(Actor.system(), () -> run(batchId)));
        thread.setName("intake-batch-" + batchId);
        running.add(thread);
        thread.start();
    }

    private void run(long batchId) {
        try {
            if (!ending && desk.claim(batchId)) {
                try {
                    workOn(batchId);
                } finally {
                    desk.release(batchId);
                }
            }
        } catch (RuntimeException e) {
            // The batch is still to be worked on: the job takes it up again.
            LOG.log(Level.WARNING, "Batch " + batchId + " was left and is taken up again", e);
        } finally {
            running.remove(Thread.currentThread());
        }
    }

    private void workOn(long batchId) {
        BatchDesk.Work work = desk.work(batchId);
        store.use(batchId, folder -> {
            for (Optional<BatchDesk.Next> next = next(batchId); next.isPresent(); next = next(batchId)) {
                Optional<Actor> actor = actor(work);
                if (actor.isEmpty()) {
                    desk.stop(batchId, "intake.batch.no-account");
                } else {
                    BatchDesk.Next file = next.get();
                    user.runAs(actor.get(), () -> take(batchId, file, folder, work));
                }
            }
        });
    }

    private Optional<BatchDesk.Next> next(long batchId) {
        return ending ? Optional.empty() : desk.next(batchId);
    }

    /** Whoever brought it, with the rights of now. */
    private Optional<Actor> actor(BatchDesk.Work work) {
        if (work.account().isPresent()) {
            return actors.find(work.account().getAsLong()).map(SignedInActor::actor);
        }
        return Optional.of(Actor.system()).filter(system -> system.login().equals(work.login()));
    }

    private void take(long batchId, BatchDesk.Next file, ZipFolder folder, BatchDesk.Work work) {
        Reading reading = null;
        try {
            reading = Reading.of(new IncomingFile(file.name(), folder.read(file.place())));
            desk.settle(file.id(), reading, work);
        } catch (PortalException e) {
            refused(batchId, file, reading, work, e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "File " + file.id() + " of batch " + batchId + " failed", e);
            desk.fail(file.id(), new PortalException(Kind.UNPROCESSABLE, "error.intake.unexpected"));
        }
    }

    private void refused(long batchId, BatchDesk.Next file, Reading reading, BatchDesk.Work work, PortalException failure) {
        switch (failure.kind()) {
            case INVALID -> desk.review(file.id(), reading, work);
            case FULL, UNAVAILABLE -> desk.stop(batchId, failure.messageKey());
            case FORBIDDEN, UNAUTHENTICATED -> desk.stop(batchId, "intake.batch.forbidden");
            default -> desk.fail(file.id(), failure);
        }
    }

    @PreDestroy
    void end() {
        ending = true;
        try {
            for (Thread thread : List.copyOf(running)) {
                thread.join(LAST_FILE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
