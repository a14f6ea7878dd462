package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskRepository.PlanChoice;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.emulation.task.TaskState;

/**
 * Backs {@code emulation/tasks.xhtml}: a year's tasks by quarter, what is overdue before them. Filters come from the
 * address.
 */
@Named
@RequestScoped
public class TaskBoardBean {

    static final String MINE = "mine";
    static final String ALL = "all";

    private static final int MOST = 400;
    private static final List<Integer> QUARTERS = List.of(1, 2, 3, 4);

    @Inject private TaskService service;
    @Inject private AccessControl access;

    private String year;
    private String unit;
    private String state;
    private String plan;
    private int shownYear;
    private Page<TaskLine> tasks;
    private List<TaskLine> late;
    private List<Column> columns;
    private List<Integer> years;
    private List<PlanChoice> plans;

    /** A quarter on the board; null for what has the whole year. */
    public record Column(Integer quarter, List<TaskLine> tasks, long done) { }

    /** Called once the parameters are known. */
    public void load() {
        int today = Moments.today().getYear();
        shownYear = Parameters.year(year).orElse(today);
        if (unit == null) {
            boolean narrow = service.hasOwnUnits() && !access.holds(EmulationPermissions.TASK_REPORT);
            unit = narrow ? MINE : ALL;
        }
        TaskFilter filter = filter(shownYear, Parameters.choice(state, TaskState.class).orElse(null));
        tasks = service.page(filter, 0, MOST);
        late = late(filter, shownYear == today);
        columns = columns(tasks.items().stream().filter(task -> task.state() != TaskState.LATE).toList());
        var all = new TreeSet<>(service.years());
        all.add(today);
        years = new ArrayList<>(all.descendingSet());
    }

    private TaskFilter filter(Integer ofYear, TaskState inState) {
        boolean mine = MINE.equals(unit);
        return new TaskFilter(null, Parameters.optionalId(plan).orElse(null), ofYear, null,
                mine ? null : Parameters.optionalId(unit).orElse(null), mine, inState, false, null, null);
    }

    /** What of earlier years is still open belongs to this year's work. */
    private List<TaskLine> late(TaskFilter filter, boolean withEarlierYears) {
        if (filter.state() != null && filter.state() != TaskState.LATE) {
            return List.of();
        }
        return withEarlierYears ? service.page(filter(null, TaskState.LATE), 0, MOST).items()
                : tasks.items().stream().filter(task -> task.state() == TaskState.LATE).toList();
    }

    private static List<Column> columns(List<TaskLine> shown) {
        var columns = new ArrayList<Column>();
        QUARTERS.forEach(quarter -> columns.add(column(quarter, shown)));
        Column wholeYear = column(null, shown);
        if (!wholeYear.tasks().isEmpty()) {
            columns.add(wholeYear);
        }
        return columns;
    }

    private static Column column(Integer quarter, List<TaskLine> shown) {
        List<TaskLine> own = shown.stream().filter(task -> Objects.equals(task.quarter(), quarter)).toList();
        return new Column(quarter, own, own.stream().filter(task -> task.state() == TaskState.DONE).count());
    }

    public List<TaskLine> getLate() {
        return late;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public boolean isBlank() {
        return tasks.total() == 0 && late.isEmpty();
    }

    /** Whether there are more than the board shows. */
    public boolean isCut() {
        return tasks.total() > tasks.items().size();
    }

    public QueryString getQuery() {
        return QueryString.empty().with("unit", unit).with("state", state).with("plan", plan);
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<PlanChoice> getPlans() {
        if (plans == null) {
            plans = service.plans(shownYear);
        }
        return plans;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public int getShownYear() {
        return shownYear;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String value) {
        plan = value;
    }
}
