package vn.thidua.emulation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;

/**
 * Recurring tasks: a row for each time up to a year ahead, so that calendars and boards show what is coming. A new time
 * takes over what its predecessor has become; a series never goes beyond the last day that the plan gives it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TaskSeries {

    private static final int AHEAD_MONTHS = 12;

    @Inject private TaskRepository tasks;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;

    /** Lets a stored task come again as its details say. */
    void begin(Task task, LocalDate today) {
        if (task.details().recurrence() != Recurrence.NONE) {
            task.beginSeries();
            tasks.save(task);
            grow(task, today);
        }
    }

    /** Adds the times that have come within reach. */
    void growAll(LocalDate today) {
        tasks.latestOfSeriesBefore(today.plusMonths(AHEAD_MONTHS)).forEach(latest -> grow(latest, today));
    }

    private void grow(Task latest, LocalDate today) {
        TaskDetails details = latest.details();
        LocalDate last = details.recursUntil();
        LocalDate reach = today.plusMonths(AHEAD_MONTHS);
        var more = new ArrayList<Task>();
        int time = latest.getOccurrence() + 1;
        LocalDate due = details.recurrence().due(latest.getAnchor(), time);
        while (!due.isAfter(last) && !due.isAfter(reach)) {
            more.add(new Task(latest, time, latest.getChangedBy()));
            time++;
            due = details.recurrence().due(latest.getAnchor(), time);
        }
        tasks.addAll(more);
        more.forEach(task -> announce("task.recurred", task));
    }

    /**
     * Carries an edit of one time to its series: how long it goes on. Times after the end that nobody has begun are
     * cancelled.
     *
     * @param last the last day; null to end the series with this time
     */
    void until(Task task, LocalDate last, String by, LocalDate today) {
        LocalDate end = last == null ? task.slot() : last;
        List<Task> series = tasks.ofSeries(task.getSeriesId().orElseThrow());
        for (Task one : series) {
            one.recurUntil(end);
            if (one.slot().isAfter(end) && one.state() == TaskState.NOT_STARTED) {
                one.step(TaskAction.CANCEL, "", by, today);
                tasks.add(new TaskNote(one.getId(), TaskAction.CANCEL, "", by));
                announce("task.cancelled", one);
            }
        }
        grow(series.get(series.size() - 1), today);
    }

    private void announce(String action, Task task) {
        var ref = ContentRef.of(EmulationModule.TASKS.id(), task.getId());
        audit.record(action, ref.type(), ref.id(), task.details().number());
        outbox.changed(ref);
    }
}
