package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param no          number of the item or row it stands in; empty when that has none
 * @param quarter     1 to 4, when a heading or the deadline names it
 * @param dueOn       the last day; absent when the text gives no date
 * @param dueText     the words that stand for it
 * @param responsible bodies and people as written, who leads first
 * @param recurring   how often, when it comes again
 */
public record ReadTask(String no, Optional<Integer> quarter, String title, Optional<LocalDate> dueOn, Optional<String> dueText,
        List<String> responsible, Optional<Recurrence> recurring) {

    public ReadTask {
        responsible = List.copyOf(responsible);
    }

    /** How often a task comes again. */
    public enum Recurrence {
        MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY
    }
}
