package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.honors.model.Confirmations;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.DossierDetails;
import vn.thidua.honors.model.DossierService;
import vn.thidua.honors.model.InnerService;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.ModelHistory;
import vn.thidua.honors.model.ModelRights;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelStep;
import vn.thidua.honors.model.ModelWorkflow;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TestResult;
import vn.thidua.honors.model.Wave;

/** Backs {@code honors/model-file.xhtml}: where a model stands, for those who look after it and whoever proposed it. */
@Named
@RequestScoped
public class ModelFileBean {

    @Inject private ModelService service;
    @Inject private ModelWorkflow workflow;
    @Inject private DossierService dossiers;
    @Inject private ModelHistory history;
    @Inject private ModelRights rights;
    @Inject private InnerService inner;
    @Inject private UnitChoices units;

    private String id;
    private Model model;
    private Dossier dossier;
    private StoryText text;
    private List<ModelAction> actions;
    private List<TestResult> toAdvance;
    private List<TestResult> toPublish;

    /** A stage on the way of the model: past, present or to come. */
    public record Stop(Stage stage, String state) { }

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        model = service.getInside(Parameters.id(id));
        dossier = dossiers.get(model.getId());
        text = service.draft(model);
        actions = workflow.actions(model);
        toAdvance = workflow.tests(model, ModelAction.ADVANCE);
        toPublish = model.allowed().contains(ModelAction.PUBLISH) ? workflow.tests(model, ModelAction.PUBLISH) : List.of();
    }

    /** The four stages, and where on them the model is. */
    public List<Stop> getStops() {
        int at = Stage.FOUR.indexOf(model.getStage());
        return Stage.FOUR.stream().map(stage -> new Stop(stage,
                Stage.FOUR.indexOf(stage) < at ? "past" : Stage.FOUR.indexOf(stage) == at ? "present" : "ahead")).toList();
    }

    public Model getModel() {
        return model;
    }

    public StoryText getText() {
        return text;
    }

    public DossierDetails getDossier() {
        return dossier.details();
    }

    public Confirmations getConfirmations() {
        return dossier.confirmations();
    }

    public List<ModelAction> getActions() {
        return actions;
    }

    public List<TestResult> getToAdvance() {
        return toAdvance;
    }

    public List<TestResult> getToPublish() {
        return toPublish;
    }

    public List<ModelStep> getSteps() {
        return history.steps(model.getId());
    }

    public String unitsOf(Wave wave) {
        return wave.unitIds().stream().map(units::shortName).collect(Collectors.joining(", "));
    }

    public boolean isMayChange() {
        return rights.mayChange(model);
    }

    public boolean isLeads() {
        return rights.leads(model);
    }

    public boolean isMaySeeInner() {
        return inner.maySee(model);
    }

    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
