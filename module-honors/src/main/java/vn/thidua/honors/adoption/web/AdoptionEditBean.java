package vn.thidua.honors.adoption.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.security.AccessControl;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionDetails;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.TypedLines;
import vn.thidua.honors.model.web.PersonChoices;

/** Backs {@code honors/adoption-edit.xhtml}: how a unit copies a model. */
@Named
@ViewScoped
public class AdoptionEditBean extends EditPage<Adoption> {

    private static final long serialVersionUID = 1L;

    @Inject private AdoptionService service;
    @Inject private UnitChoices units;
    @Inject private PersonChoices people;
    @Inject private AccessControl access;

    private AdoptionForm fields = new AdoptionForm();
    private String model;
    private String title;

    public AdoptionEditBean() {
        super("adoption");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Adoption adoption = service.getForEdit(existingId());
            sees(adoption.getVersion());
            model = String.valueOf(adoption.getModelId());
            fields = AdoptionForm.of(adoption.details(), people.text(adoption.details().personId()));
        }
        Model adopted = service.modelToAdopt(Parameters.id(model));
        title = adopted.getTitle();
    }

    @Override
    protected Adoption store() {
        AdoptionDetails details = fields.details(people.read("person", fields.getPerson()));
        return isExisting() ? service.change(existingId(), seenVersion(), details) : service.adopt(Parameters.id(model), details);
    }

    @Override
    protected String pageOf(Adoption saved) {
        return "/honors/model?faces-redirect=true&id=" + saved.getModelId();
    }

    @Override
    protected EditConflict compare() {
        Adoption theirs = service.get(existingId());
        sees(theirs.getVersion());
        AdoptionDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("startedOn"), fields.getStartedOn(), other.startedOn())
                .field(label("person"), fields.getPerson(), people.text(other.personId()))
                .field(label("adapted"), fields.getAdapted(), other.adapted())
                .field(label("state"), label("state." + fields.getState()), label("state." + other.state()))
                .field(label("figures"), fields.getFigures(), TypedLines.ofFigures(other.figures()))
                .field(label("result"), fields.getResult(), other.result());
    }

    /** The units for which whoever is at work may enter something. */
    public List<SelectItem> getUnits() {
        var scope = access.scope(HonorsPermissions.ADOPTION_EDIT);
        return units.getToday().stream().filter(item -> scope.covers((Long) item.getValue())).toList();
    }

    public AdoptionState[] getStates() {
        return AdoptionState.values();
    }

    public String getModel() {
        return model;
    }

    public void setModel(String value) {
        model = value;
    }

    /** The name of the model. */
    public String getTitle() {
        return title;
    }

    public AdoptionForm getFields() {
        return fields;
    }
}
