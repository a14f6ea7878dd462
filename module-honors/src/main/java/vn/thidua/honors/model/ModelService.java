package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;
import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;
import static vn.thidua.honors.HonorsPermissions.MODEL_PROPOSE;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW_INNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.rest.Page;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/**
 * What people read of models, propose and write. A model that somebody may not read is told as not found; one that may be read but
 * not changed is refused. Steps from stage to stage are in {@link ModelWorkflow}.
 */
@ApplicationScoped
@Transactional
public class ModelService {

    private static final Duration TIME = Duration.ofSeconds(10);

    @Inject private ModelRepository models;
    @Inject private ModelRights rights;
    @Inject private ModelSteps steps;
    @Inject private Fields fields;
    @Inject private LinkedAwards register;
    @Inject private OrganizationDirectory organization;
    @Inject private RichTextService richTexts;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private Event<ModelPublicationChanged> publication;

    private final ShortMemory<Boolean, ModelChoices> choices = new ShortMemory<>(TIME, key -> models.choices());
    private final ShortMemory<Boolean, Map<String, Set<Long>>> linked = new ShortMemory<>(TIME,
            key -> register.byCode(models.linkedAwards()));

    /** One page of a list; the desk needs the right to read models before they are published. */
    public Page<ModelSummary> page(ModelList list, ModelFilter filter, int page, int size) {
        access.requireSomewhere(list == ModelList.DESK ? MODEL_VIEW_INNER : MODEL_VIEW);
        Set<Long> within = filter.unitId() == null ? Set.of() : organization.units().withDescendants(filter.unitId());
        Set<Long> linked = filter.award() == null ? null : linkedAwards().getOrDefault(filter.award(), Set.of());
        return models.page(list, filter, within, linked, reader(), page, size);
    }

    private ModelRepository.Reader reader() {
        Actor me = access.requireSignedIn();
        return new ModelRepository.Reader(access.scope(MODEL_VIEW_INNER), me.accountId().isPresent() ? me.accountId().getAsLong() : null);
    }

    /** How many models that the reader looks after are in each stage; stages without any are missing. */
    public Map<Stage, Long> countsByStage() {
        access.requireSomewhere(MODEL_VIEW_INNER);
        return models.countsByStage(access.scope(MODEL_VIEW_INNER));
    }

    /** What the published models can be narrowed to. */
    public ModelChoices choices() {
        access.requireSomewhere(MODEL_VIEW);
        return choices.get(Boolean.TRUE);
    }

    /** The standing awards that published models link to, by the code of their title or form; for readers of the register. */
    public Map<String, Set<Long>> linkedAwards() {
        access.requireSomewhere(MODEL_VIEW);
        access.requireSomewhere(AWARD_VIEW);
        return linked.get(Boolean.TRUE);
    }

    /** Whether whoever is at work may look for models by the awards that they link to. */
    public boolean mayFilterByAward() {
        return access.holdsSomewhere(AWARD_VIEW);
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Model get(long id) {
        access.requireSignedIn();
        return models.find(id).filter(rights::mayRead).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }

    /**
     * The model, or one of which its reader may only learn that it was withdrawn: {@link ModelRights#mayRead} tells.
     *
     * @throws PortalException when there is neither
     */
    public Model visit(long id) {
        access.requireSignedIn();
        return models.find(id).filter(rights::mayVisit).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }

    /**
     * The model for those who see it before it is published.
     *
     * @throws PortalException of kind NOT_FOUND for everybody else
     */
    public Model getInside(long id) {
        access.requireSignedIn();
        return models.find(id).filter(rights::isInsider).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }

    /** What readers may read of it: the published revision, or the newest one of a model that is not published. */
    public StoryText story(Model model) {
        rights.require(rights.mayRead(model), MODEL_VIEW);
        return revision(model, model.isPublished() ? model.getShownRevision() : model.getDraftRevision()).text();
    }

    /** The newest revision, for those who look after it. */
    public StoryText draft(Model model) {
        rights.require(rights.isInsider(model), MODEL_VIEW_INNER);
        return revision(model, model.getDraftRevision()).text();
    }

    private ModelStory revision(Model model, int number) {
        return models.findStory(model.getId(), number).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }

    /** The published models before or after it in the showcase; at most one. */
    public List<ModelSummary> neighbour(Model model, boolean next) {
        access.requireSomewhere(MODEL_VIEW);
        return model.isPublished() ? models.neighbour(model, next) : List.of();
    }

    /**
     * The model for whoever is about to change its facts and its story.
     *
     * @throws PortalException when there is none that may be read, or it may be read only
     */
    public Model getForEdit(long id) {
        Model model = models.find(id).filter(one -> rights.isInsider(one) || rights.mayRead(one))
                .orElseThrow(() -> PortalException.notFound("error.model.unknown"));
        rights.require(rights.mayChange(model), MODEL_EDIT);
        return model;
    }

    /** Whether whoever is at work may propose a model. */
    public boolean mayPropose() {
        return access.holdsSomewhere(MODEL_PROPOSE);
    }

    /** Demands the right to propose. */
    public void requirePropose() {
        access.requireSomewhere(MODEL_PROPOSE);
    }

    /** Proposes a model; Văn phòng finds it on its desk. */
    public Model propose(Proposal proposal) {
        requirePropose();
        if (proposal.isWrittenDownLater()) {
            access.require(MODEL_EDIT);
        }
        StoryText text = proposal.text();
        DossierDetails dossier = DossierDetails.proposed(proposal.evidence(), proposal.source());
        var checks = new InputCheck();
        check(proposal.facts(), text, checks);
        dossier.check(checks.required("evidence", dossier.evidence(), DossierDetails.TEXT_LIMIT)
                .that(!proposal.on().isAfter(Moments.today()), "on", "error.model.future"));
        Proposer proposer = steps.proposer(proposal);
        Model model = models.save(new Model(proposal.facts(), text, proposer, proposal.on()));
        models.save(new ModelStory(model.getId(), 1, stored(model, text), proposer.name()));
        models.save(new Dossier(model.getId(), dossier, proposer.name()));
        steps.proposed(model, proposal);
        return model;
    }

    /**
     * Changes facts and story. What is told becomes another revision, which readers see once it is published; facts are corrected
     * at once.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Model change(long id, long seenVersion, ModelFacts facts, StoryText text) {
        Model model = getForEdit(id);
        var checks = new InputCheck();
        check(facts, text, checks);
        checks.demand();
        rights.require(rights.holds(MODEL_EDIT, facts.unitId()) || rights.isProposer(model), MODEL_EDIT);
        versions.check(model.getVersion(), seenVersion, ref(model), model.getName());
        StoryText stored = stored(model, text);
        String by = access.requireSignedIn().name();
        if (!stored.equals(revision(model, model.getDraftRevision()).text())) {
            models.save(new ModelStory(id, model.nextRevision(), stored, by));
        }
        model.change(facts, stored, by);
        models.save(model);
        audit.record("model.changed", ref(model).type(), ref(model).id(), model.getName());
        steps.announce(model);
        publication.fire(new ModelPublicationChanged(id));
        return model;
    }

    private StoryText stored(Model model, StoryText text) {
        return text.withStory(richTexts.store(ref(model), RichTextService.INLINE, text.story()).text());
    }

    private void check(ModelFacts facts, StoryText text, InputCheck checks) {
        facts.check(checks);
        text.check(checks);
        checks.that(facts.field().isEmpty() || fields.exists(facts.field()), "field", "error.model.field")
                .that(isUnit(facts.unitId()), "unitId", "error.model.unit")
                .that(isUnit(facts.collectiveId()), "collectiveId", "error.model.unit")
                .that(facts.personId() == null || organization.findPerson(facts.personId()).isPresent(), "personId", "error.model.person");
    }

    private boolean isUnit(Long id) {
        return id == null || organization.units().find(id).isPresent();
    }

    private static ContentRef ref(Model model) {
        return ContentRef.of(HonorsModule.MODELS.id(), model.getId());
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModelPublicationChanged event) {
        choices.forget();
        linked.forget();
    }
}
