package vn.thidua.emulation.task;

import java.time.LocalDate;
import java.util.List;

/**
 * A task as it stands in the text of a plan, for {@link TaskService#addAll}: whom it names is still words.
 *
 * @param year        null for the due date's, else the plan's
 * @param responsible what the plan says about who does it, in order; one entry may name several
 * @param recurrence  null for none
 * @param recursUntil null for the end of the due date's year
 */
public record TaskDraft(String number, String text, Integer year, Integer quarter, LocalDate dueOn, String dueText,
        List<String> responsible, Recurrence recurrence, LocalDate recursUntil) {

    public TaskDraft {
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }

    TaskDetails details(UnitMatcher.Matched matched) {
        return new TaskDetails(number, text, year, quarter, dueOn, dueText, matched.leadUnitId(), matched.unitIds(),
                matched.unmatched(), recurrence, recursUntil);
    }
}
