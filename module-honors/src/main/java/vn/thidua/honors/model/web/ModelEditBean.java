package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/** Backs {@code honors/model-edit.xhtml}: a new model, or the one that the address names. */
@Named
@ViewScoped
public class ModelEditBean extends EditPage<Model> {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private UnitChoices units;

    private ModelForm fields = new ModelForm();

    public ModelEditBean() {
        super("model", HonorsModule.MODELS.id());
    }

    @Override
    public void load() {
        if (isExisting()) {
            Model model = service.getForEdit(existingId());
            sees(model.getVersion());
            fields = ModelForm.of(model.details());
        } else {
            service.requireAdd();
        }
    }

    @Override
    protected Model store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details())
                : service.add(fields.details());
    }

    @Override
    protected String pageOf(Model saved) {
        return "/honors/model?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Model theirs = service.get(existingId());
        sees(theirs.getVersion());
        ModelDetails mine = fields.details();
        ModelDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
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

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public ModelForm getFields() {
        return fields;
    }
}
