package vn.thidua.emulation.intake.rest;

import java.time.Instant;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.intake.BatchProgress;
import vn.thidua.emulation.intake.BatchState;
import vn.thidua.emulation.intake.IntakeBatch;
import vn.thidua.emulation.intake.IntakeLine;
import vn.thidua.emulation.intake.IntakeState;

/**
 * A batch as JSON shows it.
 *
 * @param cause  why it stopped by itself, in the caller's language; null when it did not
 * @param done   how many files have been read, of {@code total}
 * @param counts how many files have come how far; states without any are left out
 * @param files  one page of its files, in the order of the ZIP
 */
public record BatchView(long id, String name, BatchState state, String cause, String startedBy, Instant startedAt, Instant endedAt,
        long total, long done, Map<IntakeState, Long> counts, Page<File> files) {

    /**
     * One file.
     *
     * @param message    why it could not be read, in the caller's language; null when it could
     * @param documentId the document that was made of it, or that the library had already
     * @param reviewId   the waiting file to be looked at: this one, or the one that holds the same
     */
    public record File(long id, String name, String path, IntakeState state, String message, Long documentId, Long reviewId) { }

    static BatchView of(IntakeBatch batch, BatchProgress progress, Page<IntakeLine> files, Messages messages) {
        return new BatchView(batch.getId(), batch.getName(), batch.getState(),
                batch.getCause().isEmpty() ? null : messages.text(batch.getCause()), batch.getStartedBy(),
                Moments.instant(batch.getStartedAt()), batch.ended().map(Moments::instant).orElse(null), progress.total(),
                progress.done(), progress.counts(), files.map(file -> file(file, messages)));
    }

    private static File file(IntakeLine line, Messages messages) {
        Long review = line.state() == IntakeState.REVIEW ? line.id() : line.twinId();
        return new File(line.id(), line.name(), line.entry(), line.state(),
                line.cause().isEmpty() ? null : messages.text(line.cause(), line.arguments().toArray()), line.documentId(), review);
    }
}
