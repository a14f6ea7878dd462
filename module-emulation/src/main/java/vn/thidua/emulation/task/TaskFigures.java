package vn.thidua.emulation.task;

import static vn.thidua.emulation.EmulationPermissions.TASK_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.task.TaskSummary.OfQuarter;
import vn.thidua.emulation.task.TaskSummary.OfUnit;

/** Counts tasks. */
@ApplicationScoped
@Transactional
public class TaskFigures {

    private static final int WHOLE_YEAR = 5;

    @Inject private TaskRepository tasks;
    @Inject private TaskRights rights;
    @Inject private AccessControl access;

    /**
     * How far the tasks of a document are today.
     *
     * @throws vn.thidua.core.error.PortalException when there is no such document, or none that may be read
     */
    public TaskSummary ofDocument(long documentId) {
        rights.plan(documentId);
        return summary(documentId, tasks.ofDocument(documentId), Moments.today());
    }

    /** How many open tasks are late, by lead unit, most first; for those who enter tasks somewhere. */
    public List<OfUnit> lateByUnit() {
        access.requireSomewhere(TASK_EDIT);
        return tasks.lateByUnit(rights.openAudiences(), Moments.today()).entrySet().stream()
                .map(entry -> new OfUnit(entry.getKey(), 0, 0, entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(OfUnit::late).reversed()).toList();
    }

    static TaskSummary summary(long documentId, List<Task> all, LocalDate today) {
        List<Task> counted = all.stream().filter(task -> task.state() != TaskState.CANCELLED).toList();
        var quarters = new TreeMap<Integer, List<Task>>(counted.stream().collect(Collectors.groupingBy(TaskFigures::quarterKey)));
        Map<Long, List<Task>> units = counted.stream()
                .collect(Collectors.groupingBy(task -> lead(task), TreeMap::new, Collectors.toList()));
        int done = count(counted, today, TaskState.DONE);
        return new TaskSummary(documentId, counted.size(), done, counted.size() - done, count(counted, today, TaskState.LATE),
                all.size() - counted.size(),
                quarters.values().stream().map(group -> ofQuarter(group, today)).toList(),
                units.entrySet().stream().map(entry -> ofUnit(entry.getKey(), entry.getValue(), today))
                        .sorted(Comparator.comparing((OfUnit unit) -> unit.unitId() == null)
                                .thenComparing(OfUnit::total, Comparator.reverseOrder())).toList());
    }

    private static int quarterKey(Task task) {
        TaskDetails details = task.details();
        return details.year() * 10 + (details.quarter() == null ? WHOLE_YEAR : details.quarter());
    }

    private static long lead(Task task) {
        Long unit = task.details().leadUnitId();
        return unit == null ? 0 : unit;
    }

    private static OfQuarter ofQuarter(List<Task> group, LocalDate today) {
        TaskDetails details = group.get(0).details();
        return new OfQuarter(details.year(), details.quarter(), group.size(), count(group, today, TaskState.DONE),
                count(group, today, TaskState.LATE));
    }

    private static OfUnit ofUnit(long unit, List<Task> group, LocalDate today) {
        return new OfUnit(unit == 0 ? null : unit, group.size(), count(group, today, TaskState.DONE),
                count(group, today, TaskState.LATE));
    }

    private static int count(List<Task> group, LocalDate today, TaskState state) {
        Function<Task, TaskState> now = task -> task.stateOn(today);
        return (int) group.stream().filter(task -> now.apply(task) == state).count();
    }
}
