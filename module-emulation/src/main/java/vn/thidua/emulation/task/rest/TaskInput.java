package vn.thidua.emulation.task.rest;

import java.util.List;
import java.util.Set;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.TaskDetails;

/**
 * A task as it is sent to be stored.
 *
 * @param documentId  the document it belongs to; looked at for a new one only
 * @param dueOn       {@code 2026-11-25}; null where the plan names no day
 * @param responsible names that are no unit of the department
 * @param recurrence  one of {@link Recurrence}; none when absent
 * @param recursUntil the last day on which it comes again; the end of the year when absent
 */
public record TaskInput(Long documentId, String number, String text, Integer year, Integer quarter, String dueOn, String dueText,
        Long leadUnitId, List<Long> unitIds, List<String> responsible, String recurrence, String recursUntil) {

    /**
     * @throws PortalException of kind INVALID when a day or a choice is none
     */
    TaskDetails details() {
        var checks = new InputCheck();
        var details = new TaskDetails(number, text, year, quarter, checks.readDay("dueOn", dueOn), dueText, leadUnitId,
                unitIds == null ? Set.of() : Set.copyOf(unitIds), responsible,
                checks.readChoice("recurrence", recurrence, Recurrence.class), checks.readDay("recursUntil", recursUntil));
        checks.demand();
        return details;
    }

    long document() {
        new InputCheck().present("documentId", documentId).demand();
        return documentId;
    }
}
