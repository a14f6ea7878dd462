package vn.thidua.emulation.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.rest.Page;

/** Stored files on their way into the library, and their batches. */
public interface IntakeRepository {

    Optional<Intake> find(long id);

    /** The file for whoever decides what becomes of it; nobody else does until the transaction ends. */
    Optional<Intake> lock(long id);

    Optional<IntakeBatch> findBatch(long id);

    /** The batch for whoever changes its state; nobody else does until the transaction ends. */
    Optional<IntakeBatch> lockBatch(long id);

    /** Stores a new file or what changed, so that a clash with another edit shows at once. */
    Intake save(Intake intake);

    void saveAll(List<Intake> intakes);

    IntakeBatch save(IntakeBatch batch);

    /** The documents that were made of files with this content. */
    List<Long> documentsOf(String sha256);

    /** The first file with this content that waits for review. */
    Optional<Long> waitingTwin(String sha256, long otherThan);

    /**
     * The files that wait for review, oldest first.
     *
     * @param login of whoever brought them; null for everybody's
     */
    Page<IntakeLine> waiting(String login, int page, int size);

    /** The files of a batch in their order. */
    Page<IntakeLine> lines(long batchId, int page, int size);

    /** How many files of a batch have come how far. */
    Map<IntakeState, Long> counts(long batchId);

    /** The next file of a batch that nobody has read. */
    Optional<Long> nextPending(long batchId);

    /**
     * The batches of somebody, newest first.
     *
     * @param login null for everybody's
     */
    Page<IntakeBatch> batches(String login, int page, int size);

    /** The batches that are to be worked on and that nobody does work on. */
    List<Long> idle(Instant now);

    /** Takes a batch to work on; false when it is stopped, or somebody else's. */
    boolean claim(long batchId, Instant now, Instant until);

    /** Keeps a batch that was claimed. */
    void renew(long batchId, Instant until);

    /** Gives a batch back. */
    void release(long batchId);
}
