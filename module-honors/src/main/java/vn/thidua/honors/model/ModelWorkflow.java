package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/** Leads models from stage to stage and before their readers. Every step stands in the history of the model. */
@ApplicationScoped
@Transactional
public class ModelWorkflow {

    @Inject private ModelRepository models;
    @Inject private ModelService service;
    @Inject private ModelRights rights;
    @Inject private ModelSteps steps;
    @Inject private FileService files;
    @Inject private Versions versions;
    @Inject private Event<ModelPublicationChanged> publication;
    @Inject @ConfigProperty(name = "portal.module.honors.cleared.days", defaultValue = "90") private int clearedDays;

    /** What whoever is at work may do with it now, whether or not its exit tests hold. */
    public List<ModelAction> actions(Model model) {
        return model.allowed().stream().filter(action -> rights.may(model, action)).sorted().toList();
    }

    /** The exit tests before a step and whether they hold today; empty where there are none. */
    public List<TestResult> tests(Model model, ModelAction action) {
        rights.require(rights.isInsider(model), MODEL_EDIT);
        return results(model, action, Moments.today());
    }

    private List<TestResult> results(Model model, ModelAction action, LocalDate on) {
        List<ExitTest> tests = ExitTest.before(action, model.getStage());
        if (tests.isEmpty()) {
            return List.of();
        }
        Dossier dossier = dossier(model);
        String story = models.findStory(model.getId(), model.getDraftRevision()).orElseThrow().text().story();
        var state = new ModelState(model.facts(), dossier.details(), dossier.confirmations(), story, model.getDraftRevision(), on,
                clearedDays);
        var results = new ArrayList<TestResult>();
        tests.forEach(test -> results.add(new TestResult(test, test.holds(state))));
        return results;
    }

    /**
     * Does a step.
     *
     * @param seenVersion the version that its doer had before the eyes, or {@link Versions#ANY}
     * @throws ModelStateException when the state does not allow it
     * @throws ExitTestsException  when an exit test does not hold
     * @throws PortalException     of kind FORBIDDEN when somebody else does this
     */
    public Model act(long id, long seenVersion, StepOrder order) {
        Model model = service.getInside(id);
        order.check();
        ModelAction action = order.action();
        rights.require(rights.may(model, action) && (!order.isWrittenDownLater() || rights.leads(model)), MODEL_EDIT);
        if (!model.allowed().contains(action)) {
            throw new ModelStateException(model, action);
        }
        versions.check(model.getVersion(), seenVersion, ContentRef.of(HonorsModule.MODELS.id(), id), model.getName());
        List<ExitTest> failed = results(model, action, order.on()).stream().filter(one -> !one.held()).map(TestResult::test).toList();
        if (!failed.isEmpty()) {
            throw new ExitTestsException(failed);
        }
        Stage from = model.getStage();
        String by = steps.doer(order);
        perform(model, order, by);
        models.save(model);
        steps.done(model, from, order, by);
        publication.fire(new ModelPublicationChanged(id));
        return model;
    }

    private void perform(Model model, StepOrder order, String by) {
        Stage stage = model.getStage();
        switch (order.action()) {
            case ACCEPT -> model.moveTo(Stage.DISCOVERY, by);
            case DECLINE -> model.moveTo(Stage.DECLINED, by);
            case RECALL -> model.moveTo(Stage.RECALLED, by);
            case REOPEN -> model.moveTo(Stage.PROPOSED, by);
            case ADVANCE -> model.moveTo(stage.next().orElseThrow(), by);
            case BACK -> {
                dossier(model).goBack(by);
                model.moveTo(stage.previous().orElseThrow(), by);
            }
            case CLEAR -> dossier(model).clear(order.on(), by);
            case VERIFY -> dossier(model).verify(order.on(), by, order.note());
            case APPROVE -> dossier(model).approve(order.on(), by, model.getDraftRevision());
            case PUBLISH -> publish(model, order, by);
            case WITHDRAW -> model.withdraw(order.on(), order.cause(), order.reason(), by);
        }
        model.touch(by);
    }

    private void publish(Model model, StepOrder order, String by) {
        var media = new ArrayList<Long>();
        for (String role : MediaRoles.SHOWN) {
            files.list(ContentRef.of(HonorsModule.MODELS.id(), model.getId()), role).stream().map(StoredFile::getId).forEach(media::add);
        }
        model.publish(order.on(), model.getPortraitId(), media, linkedAwards(model), by);
    }

    private Set<Long> linkedAwards(Model model) {
        return models.findStory(model.getId(), model.getDraftRevision()).orElseThrow().text().links().stream()
                .filter(link -> link.type().equals(HonorsModule.AWARDS.id())).map(ContentRef::id).map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private Dossier dossier(Model model) {
        return models.findDossier(model.getId()).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }
}
