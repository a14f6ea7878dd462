package vn.thidua.emulation.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;

/** Stored tasks. */
public interface TaskRepository {

    Optional<Task> find(long id);

    /** The audiences that tasks have, each once, as {@link Task} keeps them. */
    List<String> audiences();

    /**
     * One page of what a reader may see: what is open first, by due date, so that the most overdue one leads.
     *
     * @param units     units of which one must lead or take part; empty for no limit
     * @param audiences those that the reader is in
     */
    Page<TaskLine> page(TaskFilter filter, Set<Long> units, Collection<String> audiences, LocalDate today, int page, int size);

    /** The years of the tasks that a reader may see, newest first. */
    List<Integer> years(Collection<String> audiences);

    /** The documents that have tasks in a year which a reader may see, by their newest issue. */
    List<PlanChoice> plans(Collection<String> audiences, Integer year);

    /** Number and title of a document. */
    PlanChoice plan(long documentId);

    /** The units that take part in each of these tasks. */
    Map<Long, Set<Long>> units(Collection<Long> taskIds);

    List<Task> ofDocument(long documentId);

    /** All times of a recurring task, in order. */
    List<Task> ofSeries(long seriesId);

    /** The latest time of each series that may have more times before a day. */
    List<Task> latestOfSeriesBefore(LocalDate day);

    /** Open tasks with a lead unit that are due between two days. */
    List<Task> openDueBetween(LocalDate from, LocalDate to);

    /** Open tasks that became late and were not announced as such; they are noted as announced. */
    List<Long> takeNewlyLate(LocalDate today);

    /** How many open tasks are late, by lead unit; null stands for none. */
    Map<Long, Long> lateByUnit(Collection<String> audiences, LocalDate today);

    List<TaskNote> notes(long taskId);

    void forEach(Consumer<Task> sink);

    long count();

    /** Stores a new task or what changed, so that a clash with another edit shows at once. */
    Task save(Task task);

    /** Stores new tasks together; they have ids afterwards. */
    void addAll(Collection<Task> tasks);

    void add(TaskNote note);

    /** Deletes a task with its notes. */
    void remove(Task task);

    /** A document to choose in a filter. */
    record PlanChoice(long id, String number, String title) { }
}
