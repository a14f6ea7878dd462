package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.task.TaskFigures;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.emulation.task.TaskSummary;

/** Backs the tasks on a document's page. */
@Named
@RequestScoped
public class DocumentTasksBean {

    private static final int MOST = 500;

    @Inject private TaskService service;
    @Inject private TaskFigures figures;
    @Inject private AccessControl access;

    private long documentId;
    private List<TaskLine> tasks;
    private TaskSummary summary;
    private Boolean mayEdit;

    /** The tasks of this document, which the page that includes them names. */
    public DocumentTasksBean of(String id) {
        documentId = Parameters.id(id);
        return this;
    }

    public long getDocumentId() {
        return documentId;
    }

    public boolean isShown() {
        return access.holdsSomewhere(EmulationPermissions.TASK_VIEW) && (isMayEdit() || !getTasks().isEmpty());
    }

    public boolean isMayEdit() {
        if (mayEdit == null) {
            mayEdit = service.mayEdit(documentId);
        }
        return mayEdit;
    }

    public List<TaskLine> getTasks() {
        if (tasks == null) {
            tasks = service.page(TaskFilter.ofDocument(documentId), 0, MOST).items();
        }
        return tasks;
    }

    public TaskSummary getSummary() {
        if (summary == null) {
            summary = figures.ofDocument(documentId);
        }
        return summary;
    }
}
