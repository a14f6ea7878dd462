package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.task.TaskFigures;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.emulation.task.TaskSummary.OfUnit;

/** Backs the cards of tasks on the dashboard. */
@Named
@RequestScoped
public class TaskCardsBean {

    private static final int SOON_DAYS = 30;
    private static final int SHOWN = 6;

    @Inject private TaskService service;
    @Inject private TaskFigures figures;

    private Page<TaskLine> mine;
    private List<OfUnit> late;

    /** What one's own units have to do soon or should have done, most urgent first. */
    public Page<TaskLine> getMine() {
        if (mine == null) {
            TaskFilter soon = TaskFilter.due(null, Moments.today().plusDays(SOON_DAYS)).onlyMine().onlyOpen();
            mine = service.page(soon, 0, SHOWN);
        }
        return mine;
    }

    /** Late tasks by lead unit, most first. */
    public List<OfUnit> getLate() {
        if (late == null) {
            late = figures.lateByUnit();
        }
        return late;
    }
}
