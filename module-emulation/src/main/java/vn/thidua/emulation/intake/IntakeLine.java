package vn.thidua.emulation.intake;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One file as a list shows it.
 *
 * @param cause      key of the message that says why it failed; empty when it did not
 * @param arguments  of that message
 * @param documentId the document that was made of it or that the library had already; null for none
 * @param twinId     the waiting file that holds the same; null for none
 */
public record IntakeLine(Long id, Long batchId, String name, String entry, IntakeState state, String cause, List<String> arguments,
        Long documentId, Long twinId, String broughtBy, LocalDateTime broughtAt) {

    /** As the database tells it. */
    public IntakeLine(Long id, Long batchId, String name, String entry, IntakeState state, String cause, String arguments,
            Long documentId, Long twinId, String broughtBy, LocalDateTime broughtAt) {
        this(id, batchId, name, entry, state, cause, Intake.arguments(arguments), documentId, twinId, broughtBy, broughtAt);
    }
}
