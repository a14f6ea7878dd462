package vn.thidua.emulation.intake.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.intake.IntakeLine;

/**
 * A file in the queue for review.
 *
 * @param batchId the batch it came with; null for a file that came alone
 */
public record WaitingLineView(long id, Long batchId, String name, String broughtBy, Instant broughtAt) {

    static WaitingLineView of(IntakeLine line) {
        return new WaitingLineView(line.id(), line.batchId(), line.name(), line.broughtBy(), Moments.instant(line.broughtAt()));
    }
}
