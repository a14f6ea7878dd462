package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.search.web.ContentPicker;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Field;
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TypedLines;

/** Backs {@code honors/model-edit.xhtml}: facts and story of a model. */
@Named
@ViewScoped
public class ModelEditBean extends EditPage<Model> {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private Fields fieldsOfWork;
    @Inject private UnitChoices units;
    @Inject private PersonChoices people;
    @Inject private RichTextService richTexts;
    @Inject private ContentPicker picker;

    private ModelForm fields = new ModelForm();

    public ModelEditBean() {
        super("model", HonorsModule.MODELS.id());
    }

    @Override
    public void load() {
        Model model = service.getForEdit(existingId());
        sees(model.getVersion());
        StoryText text = service.draft(model);
        fields = ModelForm.of(model.facts(), text, people.text(model.facts().personId()), richTexts.forEditing(text.rich()),
                picker.pick(text.links()));
    }

    @Override
    protected Model store() {
        return service.change(existingId(), seenVersion(), fields.facts(people.read("person", fields.getPerson())), fields.text());
    }

    @Override
    protected String pageOf(Model saved) {
        return "/honors/model-file?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Model theirs = service.getForEdit(existingId());
        sees(theirs.getVersion());
        StoryText other = service.draft(theirs);
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("kind"), label("kind." + fields.getKind()), label("kind." + theirs.facts().kind()))
                .field(label("title"), fields.getTitle(), other.title())
                .field(label("field"), fieldsOfWork.name(fields.getField()), fieldsOfWork.name(theirs.facts().field()))
                .field(label("unit"), units.name(fields.getUnitId()), units.name(theirs.facts().unitId()))
                .field(label("movement"), fields.getMovement(), theirs.facts().movement())
                .field(label("year"), fields.getYear(), theirs.facts().year())
                .field(label("summary"), fields.getSummary(), other.summary())
                .field(label("story"), RichText.clean(fields.getStory()).plain(), other.rich().plain())
                .field(label("figures"), fields.getFigures(), TypedLines.ofFigures(other.figures()))
                .field(label("quote"), fields.getQuote(), other.quote())
                .field(label("timeline"), fields.getTimeline(), TypedLines.ofTimeline(other.timeline()))
                .field(label("steps"), fields.getSteps(), String.join("\n", other.steps()));
    }

    public ModelKind[] getKinds() {
        return ModelKind.values();
    }

    public List<Field> getFieldsOfWork() {
        return fieldsOfWork.open();
    }

    public ModelForm getFields() {
        return fields;
    }
}
