package vn.thidua.honors.adoption;

import static vn.thidua.honors.HonorsPermissions.ADOPTION_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelService;

/** Which units copy which models. Read by whoever reads the model; entered for the units for which somebody holds the right. */
@ApplicationScoped
@Transactional
public class AdoptionService {

    private static final String TYPE = "honors.adoption";
    private static final int NOTE_LIMIT = 2000;
    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2199;

    @Inject private AdoptionRepository adoptions;
    @Inject private ModelService models;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /**
     * Who adopted a model, earliest first.
     *
     * @throws PortalException of kind NOT_FOUND when the model may not be read
     */
    public List<Adoption> ofModel(long modelId) {
        models.get(modelId);
        return adoptions.ofModel(modelId);
    }

    /** How many units have adopted each of these models and did not stop; models without any are missing. */
    public Map<Long, Long> counts(Collection<Long> modelIds) {
        access.requireSignedIn();
        return modelIds.isEmpty() ? Map.of() : adoptions.counts(modelIds);
    }

    /** The reviews of an adoption, newest year first. */
    public List<AdoptionReview> reviews(long id) {
        return adoptions.reviews(List.of(get(id).getId()));
    }

    /**
     * @throws PortalException of kind NOT_FOUND when there is none, or its model may not be read
     */
    public Adoption get(long id) {
        access.requireSignedIn();
        Adoption adoption = adoptions.find(id).orElseThrow(() -> PortalException.notFound("error.adoption.unknown"));
        models.get(adoption.getModelId());
        return adoption;
    }

    /** The adoption for whoever is about to change it. */
    public Adoption getForEdit(long id) {
        Adoption adoption = get(id);
        access.require(ADOPTION_EDIT, adoption.getUnitId());
        return adoption;
    }

    /** Whether whoever is at work may enter adoptions at all. */
    public boolean mayAdd() {
        return access.holdsSomewhere(ADOPTION_EDIT);
    }

    public boolean mayChange(Adoption adoption) {
        return access.holds(ADOPTION_EDIT, adoption.getUnitId());
    }

    /** The model for whoever is about to enter that it is adopted. */
    public Model modelToAdopt(long modelId) {
        access.requireSomewhere(ADOPTION_EDIT);
        return models.get(modelId);
    }

    /**
     * A unit begins to copy a model.
     *
     * @throws PortalException of kind CONFLICT when it does already
     */
    public Adoption adopt(long modelId, AdoptionDetails details) {
        Model model = modelToAdopt(modelId);
        check(details);
        access.require(ADOPTION_EDIT, details.unitId());
        if (adoptions.find(modelId, details.unitId()).isPresent()) {
            throw PortalException.conflict("error.adoption.twice", organization.units().name(details.unitId()));
        }
        return saved("adoption.added", model, new Adoption(modelId, details, access.requireSignedIn().name()));
    }

    /**
     * Changes everything but the unit.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Adoption change(long id, long seenVersion, AdoptionDetails details) {
        Adoption adoption = getForEdit(id);
        Model model = models.get(adoption.getModelId());
        var kept = new AdoptionDetails(adoption.getUnitId(), details.startedOn(), details.personId(), details.adapted(), details.state(),
                details.figures(), details.result());
        check(kept);
        versions.check(adoption.getVersion(), seenVersion, ContentRef.of(TYPE, id), model.getTitle());
        adoption.change(kept, access.requireSignedIn().name());
        return saved("adoption.changed", model, adoption);
    }

    /** Decides in a year whether it goes on; said again for the same year, the later decision counts. */
    public Adoption review(long id, int year, ReviewDecision decision, String note) {
        Adoption adoption = getForEdit(id);
        String words = CleanText.paragraphs(note);
        new InputCheck().between("year", year, FIRST_YEAR, LAST_YEAR).present("decision", decision).optional("note", words, NOTE_LIMIT)
                .that(decision != ReviewDecision.ARCHIVE || !words.isEmpty(), "note", "error.field.required").demand();
        AdoptionReview review = adoptions.reviews(List.of(id)).stream().filter(one -> one.getYear() == year).findFirst()
                .orElseGet(() -> new AdoptionReview(id, year));
        String by = access.requireSignedIn().name();
        review.decide(decision, words, by);
        adoptions.save(review);
        adoption.decide(decision, by);
        return saved("adoption.reviewed", models.get(adoption.getModelId()), adoption);
    }

    private void check(AdoptionDetails details) {
        var checks = new InputCheck();
        details.check(checks);
        checks.that(details.unitId() == null || organization.units().find(details.unitId()).isPresent(), "unitId", "error.model.unit")
                .that(details.personId() == null || organization.findPerson(details.personId()).isPresent(), "personId",
                        "error.model.person").demand();
    }

    private Adoption saved(String action, Model model, Adoption adoption) {
        adoptions.save(adoption);
        audit.record(action, TYPE, adoption.getId().toString(),
                model.getTitle() + " – " + organization.units().name(adoption.getUnitId()));
        return adoption;
    }
}
