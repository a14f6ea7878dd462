package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.DossierDetails;
import vn.thidua.honors.model.DossierService;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.TypedLines;

/** Backs {@code honors/model-dossier.xhtml}: what the stages of a model ask for. */
@Named
@ViewScoped
public class DossierEditBean extends EditPage<Dossier> {

    private static final long serialVersionUID = 1L;

    @Inject private DossierService service;
    @Inject private ModelService models;
    @Inject private PersonChoices people;
    @Inject private UnitTrees units;

    private DossierForm fields = new DossierForm();
    private String name;

    public DossierEditBean() {
        super("dossier", HonorsModule.DOSSIER);
    }

    @Override
    public void load() {
        Dossier dossier = service.getForEdit(existingId());
        sees(dossier.getVersion());
        Model model = models.getInside(existingId());
        name = model.getName();
        fields = DossierForm.of(dossier.details(), people.text(dossier.details().mentorId()), this::code);
    }

    private String code(Long unit) {
        return units.current().find(unit).map(UnitTree.Node::code).orElse("");
    }

    @Override
    protected Dossier store() {
        DossierDetails details = fields.details(people.read("mentor", fields.getMentor()),
                code -> units.current().findByCode(code).map(UnitTree.Node::id).orElse(-1L));
        return service.change(existingId(), seenVersion(), details);
    }

    @Override
    protected String pageOf(Dossier saved) {
        return "/honors/model-file?faces-redirect=true&id=" + saved.getModelId();
    }

    @Override
    protected EditConflict compare() {
        Dossier theirs = service.getForEdit(existingId());
        sees(theirs.getVersion());
        DossierDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("evidence"), fields.getEvidence(), other.evidence())
                .field(label("source"), fields.getSource(), other.source())
                .field(label("mentor"), fields.getMentor(), people.text(other.mentorId()))
                .field(label("plan"), fields.getPlan(), other.plan())
                .field(label("milestones"), fields.getMilestones(), TypedLines.ofMilestones(other.milestones()))
                .field(label("results"), fields.getResults(), other.results())
                .field(label("lessons"), fields.getLessons(), other.lessons())
                .field(label("councilOpinion"), fields.getCouncilOpinion(), other.councilOpinion())
                .field(label("consentBy"), fields.getConsentBy(), other.consentBy())
                .field(label("waves"), fields.getWaves(), TypedLines.ofWaves(other.waves(), this::code));
    }

    public String getName() {
        return name;
    }

    public DossierForm getFields() {
        return fields;
    }
}
