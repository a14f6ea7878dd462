package vn.thidua.emulation.task.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskAction;
import vn.thidua.emulation.task.TaskDetails;
import vn.thidua.emulation.task.TaskNote;
import vn.thidua.emulation.task.TaskProgress;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.emulation.task.TaskState;

/** Backs {@code emulation/task.xhtml}: one task, its history, and what its reader may do with it. */
@Named
@ViewScoped
public class TaskPageBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private TaskService service;
    @Inject private TaskProgress progress;
    @Inject private DocumentService documents;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private long seenVersion;
    private String words;
    private LocalDate finishedOn;
    private transient Task task;
    private transient DocumentDetails plan;
    private transient Set<TaskAction> allowed;
    private transient List<TaskNote> notes;
    private transient Boolean mayEdit;

    /** Called once the id is known; there is no page for what may not be seen. */
    public void load() {
        seenVersion = getTask().getVersion();
    }

    /** Takes the task one step on, with the words in the form. */
    public String step(TaskAction action) {
        try {
            progress.step(Parameters.id(id), seenVersion, action, words, finishedOn);
            form.done(messages.text("task.said." + action));
            return "/emulation/task?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "step");
            return null;
        }
    }

    public Task getTask() {
        if (task == null) {
            task = service.get(Parameters.id(id));
        }
        return task;
    }

    public TaskDetails getDetails() {
        return getTask().details();
    }

    public TaskState getState() {
        return getTask().stateOn(Moments.today());
    }

    public DocumentDetails getPlan() {
        if (plan == null) {
            plan = documents.get(getTask().getDocumentId()).details();
        }
        return plan;
    }

    public List<TaskNote> getNotes() {
        if (notes == null) {
            notes = progress.notes(Parameters.id(id));
        }
        return notes;
    }

    public Set<TaskAction> getAllowed() {
        if (allowed == null) {
            allowed = progress.allowed(Parameters.id(id));
        }
        return allowed;
    }

    /** Whether its reader may do this with it now. */
    public boolean may(TaskAction action) {
        return getAllowed().contains(action);
    }

    public boolean isMayEdit() {
        if (mayEdit == null) {
            mayEdit = service.mayEdit(getTask().getDocumentId());
        }
        return mayEdit;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    /** The day on which it was completed; null for today. */
    public LocalDate getFinishedOn() {
        return finishedOn;
    }

    public void setFinishedOn(LocalDate value) {
        finishedOn = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
