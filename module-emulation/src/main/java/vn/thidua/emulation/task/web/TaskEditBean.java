package vn.thidua.emulation.task.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskDetails;
import vn.thidua.emulation.task.TaskService;

/** Backs {@code emulation/task-edit.xhtml}: a new task of the document that the address names, or a stored one. */
@Named
@ViewScoped
public class TaskEditBean extends EditPage<Task> {

    private static final long serialVersionUID = 1L;

    @Inject private TaskService service;
    @Inject private UnitChoices units;

    private String document;
    private TaskForm fields = new TaskForm();

    public TaskEditBean() {
        super("task", EmulationModule.TASKS.id());
    }

    @Override
    public void load() {
        if (isExisting()) {
            Task task = service.get(existingId());
            document = Long.toString(task.getDocumentId());
            sees(task.getVersion());
            fields = TaskForm.of(task.details());
        }
        service.requireEdit(Parameters.id(document));
    }

    @Override
    protected Task store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details())
                : service.add(Parameters.id(document), fields.details());
    }

    @Override
    protected String newBelow() {
        return Long.toString(Parameters.id(document));
    }

    @Override
    protected String pageOf(Task saved) {
        return "/emulation/task?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Task theirs = service.get(existingId());
        sees(theirs.getVersion());
        TaskDetails mine = fields.details();
        TaskDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("number"), mine.number(), other.number())
                .field(label("text"), mine.text(), other.text())
                .field(label("dueOn"), mine.dueOn(), other.dueOn())
                .field(label("dueText"), mine.dueText(), other.dueText())
                .field(label("year"), mine.year(), other.year())
                .field(label("quarter"), mine.quarter(), other.quarter())
                .field(label("lead"), units.name(mine.leadUnitId()), units.name(other.leadUnitId()))
                .field(label("units"), names(mine), names(other))
                .field(label("responsible"), String.join("; ", mine.responsible()), String.join("; ", other.responsible()))
                .field(label("recurrence"), label("recurrence." + mine.recurrence()), label("recurrence." + other.recurrence()))
                .field(label("recursUntil"), mine.recursUntil(), other.recursUntil());
    }

    private String names(TaskDetails details) {
        return details.unitIds().stream().sorted().map(units::shortName).collect(Collectors.joining(", "));
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    /** The units of today for check boxes, which stand beside each other and show no tree. */
    public List<SelectItem> getUnits() {
        return units.getToday().stream().map(unit -> new SelectItem(unit.getValue(), unit.getLabel().strip())).toList();
    }

    public TaskForm getFields() {
        return fields;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }
}
