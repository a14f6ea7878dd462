package vn.thidua.emulation.task.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskAction;
import vn.thidua.emulation.task.TaskDetails;
import vn.thidua.emulation.task.TaskNote;
import vn.thidua.emulation.task.TaskState;

/**
 * A task as JSON shows it.
 *
 * @param version     what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param responsible names in the plan that are no unit of the department
 * @param state       as of today: an open task whose due date has passed is LATE
 * @param seriesId    the same for all times of a recurring task; null for others
 * @param actions     what the reader may do with it now
 */
public record TaskView(long id, long version, long documentId, String number, String text, int year, Integer quarter,
        LocalDate dueOn, String dueText, Long leadUnitId, List<Long> unitIds, List<String> responsible, TaskState state,
        String result, LocalDate finishedOn, Recurrence recurrence, LocalDate recursUntil, Long seriesId, List<String> actions,
        List<NoteView> notes, String changedBy, Instant changedAt) {

    /** What was done with the task, newest first. */
    public record NoteView(String action, String text, String author, Instant writtenAt) { }

    static TaskView of(Task task, Collection<TaskAction> actions, List<TaskNote> notes) {
        TaskDetails details = task.details();
        return new TaskView(task.getId(), task.getVersion(), task.getDocumentId(), details.number(), details.text(), details.year(),
                details.quarter(), details.dueOn(), details.dueText(), details.leadUnitId(),
                details.unitIds().stream().sorted().toList(), details.responsible(), task.stateOn(Moments.today()),
                task.getResult(), task.getFinishedOn().orElse(null), details.recurrence(), details.recursUntil(),
                task.getSeriesId().isPresent() ? task.getSeriesId().getAsLong() : null,
                actions.stream().map(TaskAction::word).toList(), notes.stream().map(TaskView::note).toList(), task.getChangedBy(),
                Moments.instant(task.getChangedAt()));
    }

    private static NoteView note(TaskNote note) {
        return new NoteView(note.getAction().word(), note.getText(), note.getAuthor(), Moments.instant(note.getWrittenAt()));
    }
}
