package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Field;
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.Proposal;

/** Backs {@code honors/propose.xhtml}: somebody tells of a model that was discovered. */
@Named
@ViewScoped
public class ProposeBean extends EditPage<Model> {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private Fields fieldsOfWork;
    @Inject private PersonChoices people;

    private final ModelForm fields = new ModelForm();

    public ProposeBean() {
        super("proposal", HonorsModule.MODELS.id());
    }

    @Override
    public void load() {
        service.requirePropose();
    }

    @Override
    protected Model store() {
        Long person = people.read("person", fields.getPerson());
        return service.propose(Proposal.of(fields.facts(person), fields.text(), fields.getEvidence(), fields.getSource()));
    }

    @Override
    protected String pageOf(Model saved) {
        return "/honors/proposals?faces-redirect=true";
    }

    /** Nobody else can be faster with something new. */
    @Override
    protected EditConflict compare() {
        return new EditConflict("", Moments.now());
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
