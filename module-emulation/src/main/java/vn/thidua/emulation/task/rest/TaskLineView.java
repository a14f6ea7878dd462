package vn.thidua.emulation.task.rest;

import java.time.LocalDate;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskState;

/**
 * A task in a list as JSON shows it.
 *
 * @param state as of today: an open task whose due date has passed is LATE
 */
public record TaskLineView(long id, long version, long documentId, String documentNumber, String number, String text, int year,
        Integer quarter, LocalDate dueOn, String dueText, Long leadUnitId, TaskState state, LocalDate finishedOn) {

    static TaskLineView of(TaskLine task) {
        return new TaskLineView(task.id(), task.version(), task.documentId(), task.planNumber(), task.number(), task.text(),
                task.year(), task.quarter(), task.dueOn(), task.dueText(), task.leadUnitId(), task.state(), task.finishedOn());
    }
}
