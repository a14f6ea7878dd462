package vn.thidua.emulation.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/**
 * A task in a list.
 *
 * @param storedState  how far it is, without regard to the date; people see {@link #state}
 * @param quarter      null for the whole year
 * @param dueOn        null where the plan names no day
 * @param leadUnitId   null for none
 * @param planNumber   number of its document; may be empty
 */
public record TaskLine(long id, long version, long documentId, String planNumber, String planTitle, String number, String text,
        int year, Integer quarter, LocalDate dueOn, String dueText, Long leadUnitId, TaskState storedState,
        LocalDate finishedOn, LocalDateTime changedAt) {

    /** How far it is today. */
    public TaskState state() {
        return storedState.on(Moments.today(), dueOn);
    }

    /** Days until the due date, negative after it; null without one or when there is nothing more to do. */
    public Long daysLeft() {
        return dueOn == null || storedState.closed() ? null : Long.valueOf(dueOn.toEpochDay() - Moments.today().toEpochDay());
    }
}
