package vn.thidua.emulation.task.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskDetails;
import vn.thidua.emulation.task.TaskService;

/** Backs {@code emulation/task-edit.xhtml}: a new task of the document that the address names, or a stored one. */
@Named
@ViewScoped
public class TaskEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private TaskService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    private String id;
    private String document;
    private long seenVersion;
    private TaskForm fields = new TaskForm();
    private EditConflict conflict;

    /** Called once the parameters are known. */
    public void load() {
        if (isExisting()) {
            Task task = service.get(Parameters.id(id));
            document = Long.toString(task.getDocumentId());
            seenVersion = task.getVersion();
            fields = TaskForm.of(task.details());
        }
        service.requireEdit(Parameters.id(document));
    }

    public String save() {
        try {
            Task saved = isExisting() ? service.change(Parameters.id(id), seenVersion, fields.details())
                    : service.add(Parameters.id(document), fields.details());
            form.done(messages.text("task.saved"));
            return "/emulation/task?faces-redirect=true&id=" + saved.getId();
        } catch (PortalException e) {
            if (e.kind() == Kind.STALE) {
                showConflict();
            }
            form.show(e, "form");
            return null;
        }
    }

    /** Saves mine over what the other one has saved. */
    public String overwrite() {
        return save();
    }

    /** Drops mine and shows what the other one has saved. */
    public void discard() {
        conflict = null;
        load();
    }

    private void showConflict() {
        Task theirs = service.get(Parameters.id(id));
        seenVersion = theirs.getVersion();
        TaskDetails mine = fields.details();
        TaskDetails other = theirs.details();
        conflict = new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
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

    private String label(String field) {
        return messages.text("task." + field);
    }

    public boolean isExisting() {
        return id != null && !id.isBlank();
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

    public EditConflict getConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }
}
