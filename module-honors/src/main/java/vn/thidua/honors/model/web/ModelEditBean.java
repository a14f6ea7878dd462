package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/** Backs {@code honors/model-edit.xhtml}: a new model, or the one that the address names. */
@Named
@ViewScoped
public class ModelEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    private String id;
    private long seenVersion;
    private ModelForm fields = new ModelForm();
    private EditConflict conflict;

    /** Called once the id is known. */
    public void load() {
        if (isExisting()) {
            Model model = service.getForEdit(Parameters.id(id));
            seenVersion = model.getVersion();
            fields = ModelForm.of(model.details());
        } else {
            service.requireAdd();
        }
    }

    public String save() {
        try {
            Model saved = isExisting() ? service.change(Parameters.id(id), seenVersion, fields.details())
                    : service.add(fields.details());
            form.done(messages.text("model.saved"));
            return "/honors/model?faces-redirect=true&id=" + saved.getId();
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
        Model theirs = service.get(Parameters.id(id));
        seenVersion = theirs.getVersion();
        ModelDetails mine = fields.details();
        ModelDetails other = theirs.details();
        conflict = new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("subject"), label("subject." + mine.subject()), label("subject." + other.subject()))
                .field(label("name"), mine.name(), other.name())
                .field(label("field"), mine.field(), other.field())
                .field(label("unit"), units.name(mine.unitId()), units.name(other.unitId()))
                .field(label("stage"), label("stage." + mine.stage()), label("stage." + other.stage()))
                .field(label("year"), mine.year(), other.year())
                .field(label("proposedBy"), mine.proposedBy(), other.proposedBy())
                .field(label("published"), label("published." + mine.published()), label("published." + other.published()))
                .field(label("summary"), mine.summary(), other.summary())
                .field(label("story"), mine.story(), other.story());
    }

    private String label(String field) {
        return messages.text("model." + field);
    }

    public boolean isExisting() {
        return id != null && !id.isBlank();
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public ModelForm getFields() {
        return fields;
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
