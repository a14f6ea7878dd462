package vn.thidua.emulation.task;

import java.time.LocalDate;

/**
 * What a list of tasks is narrowed to; null for no limit.
 *
 * @param text       words of the number or the text, with or without marks
 * @param unitId     a unit that leads or takes part, or one above it
 * @param mine       only what concerns the units of whoever asks
 * @param state      as people see it: an open task whose due date has passed is LATE and nothing else
 * @param openOnly   only what is still to be done
 * @param from       first due date
 * @param to         last due date
 */
public record TaskFilter(String text, Long documentId, Integer year, Integer quarter, Long unitId, boolean mine, TaskState state,
        boolean openOnly, LocalDate from, LocalDate to) {

    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, false, null, false, null, null);

    public static TaskFilter ofDocument(long id) {
        return new TaskFilter(null, id, null, null, null, false, null, false, null, null);
    }

    /** What is due between two days. */
    public static TaskFilter due(LocalDate from, LocalDate to) {
        return NONE.between(from, to);
    }

    /** With these due dates only. */
    public TaskFilter between(LocalDate first, LocalDate last) {
        return new TaskFilter(text, documentId, year, quarter, unitId, mine, state, openOnly, first, last);
    }

    /** Only what concerns the units of whoever asks. */
    public TaskFilter onlyMine() {
        return new TaskFilter(text, documentId, year, quarter, unitId, true, state, openOnly, from, to);
    }

    /** Only what is still to be done. */
    public TaskFilter onlyOpen() {
        return new TaskFilter(text, documentId, year, quarter, unitId, mine, state, true, from, to);
    }
}
