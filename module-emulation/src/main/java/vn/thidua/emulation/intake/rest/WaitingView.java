package vn.thidua.emulation.intake.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.emulation.intake.Intake;
import vn.thidua.emulation.intake.IntakeState;
import vn.thidua.emulation.intake.Understood;

/**
 * A file that waits for review, or did.
 *
 * @param version    what {@code If-Match} has to name; the {@code ETag} says the same
 * @param batchId    the batch it came with; null for a file that came alone
 * @param documentId the document that was made of it, or that the library had already; null for none
 * @param understood what was understood, as people have corrected it so far; null where nothing was
 * @param original   the text of the file
 */
public record WaitingView(long id, long version, Long batchId, String name, IntakeState state, String broughtBy, Instant broughtAt,
        Long documentId, ImportView understood, String original) {

    static WaitingView of(Intake intake, Understood understood, Messages messages) {
        return new WaitingView(intake.getId(), intake.getVersion(),
                intake.batch().isPresent() ? intake.batch().getAsLong() : null, intake.getName(), intake.getState(),
                intake.getBroughtBy(), Moments.instant(intake.getBroughtAt()),
                intake.document().isPresent() ? intake.document().getAsLong() : null,
                understood == null ? null : ImportView.of(understood, messages), intake.getOriginal());
    }
}
