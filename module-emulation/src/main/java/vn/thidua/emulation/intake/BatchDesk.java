package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.Visibility;

/** The steps of a batch, each call as one transaction, so that a file is done or it is not. */
@ApplicationScoped
@Transactional
class BatchDesk {

    /** Whoever has not said for this long that it goes on is gone. Longer than any file takes. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Inject private IntakeRepository intakes;
    @Inject private IntakeDesk desk;
    @Inject private LibraryCheck library;
    @Inject private Filing filing;

    /** In whose name a batch is worked on. */
    record Work(String login, OptionalLong account, Long unitId, Visibility visibility) { }

    /** A file that is to be read. */
    record Next(long id, int place, String name) { }

    boolean claim(long batchId) {
        Instant now = Instant.now();
        return intakes.claim(batchId, now, now.plus(LEASE));
    }

    void release(long batchId) {
        intakes.release(batchId);
    }

    List<Long> idle() {
        return intakes.idle(Instant.now());
    }

    Work work(long batchId) {
        IntakeBatch batch = intakes.findBatch(batchId).orElseThrow();
        return new Work(batch.getLogin(), batch.account(), batch.unitId(), batch.visibility());
    }

    /** The next file, and the claim kept; empty when the batch was stopped, or is done. */
    Optional<Next> next(long batchId) {
        IntakeBatch batch = intakes.lockBatch(batchId).orElseThrow();
        if (batch.getState() != BatchState.RUNNING) {
            return Optional.empty();
        }
        Optional<Intake> next = intakes.nextPending(batchId).flatMap(intakes::find);
        if (next.isEmpty()) {
            batch.end();
            intakes.save(batch);
        } else {
            intakes.renew(batchId, Instant.now().plus(LEASE));
        }
        return next.map(intake -> new Next(intake.getId(), intake.place(), intake.getName()));
    }

    void stop(long batchId, String cause) {
        intakes.lockBatch(batchId).ifPresent(batch -> {
            batch.stop(cause);
            intakes.save(batch);
        });
    }

    /** Decides what becomes of a file that was read: known already, into the library, or into the queue for review. */
    void settle(long id, Reading read, Work work) {
        pending(id).ifPresent(intake -> settle(intake, doubted(read, work)));
    }

    private void settle(Intake intake, Reading reading) {
        Optional<DocumentSummary> twin = desk.twin(reading.understood(), reading.sha256());
        Optional<Long> waiting = intakes.waitingTwin(reading.sha256(), intake.getId());
        if (twin.isPresent()) {
            intake.duplicate(reading.sha256(), twin.get().id());
        } else if (waiting.isPresent()) {
            intake.duplicateOf(reading.sha256(), waiting.get());
        } else if (Certainty.isDoubtful(reading.understood())) {
            queue(intake, reading);
        } else {
            IntakeDesk.read(intake, reading);
            Document document = filing.file(reading.understood(), reading.file());
            intake.saved(document.getId());
        }
        intakes.save(intake);
    }

    /** Puts a file that the library did not take into the queue for review. */
    void review(long id, Reading read, Work work) {
        pending(id).ifPresent(intake -> {
            queue(intake, doubted(read, work));
            intakes.save(intake);
        });
    }

    private Reading doubted(Reading read, Work work) {
        return read.as(library.doubted(read.understood()).placed(work.unitId(), work.visibility()));
    }

    private void queue(Intake intake, Reading reading) {
        IntakeDesk.read(intake, reading).review();
        desk.keepOriginal(intake, reading.file());
    }

    void fail(long id, PortalException failure) {
        pending(id).ifPresent(intake -> {
            intake.failed(failure);
            intakes.save(intake);
        });
    }

    /** The file, unless somebody else has dealt with it meanwhile. */
    private Optional<Intake> pending(long id) {
        return intakes.lock(id).filter(intake -> intake.getState() == IntakeState.PENDING);
    }
}
