package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/** The dossiers of models: for those who see a model before it is published; written by those who lead it. */
@ApplicationScoped
@Transactional
public class DossierService {

    @Inject private ModelRepository models;
    @Inject private ModelService service;
    @Inject private ModelRights rights;
    @Inject private ModelSteps steps;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /**
     * @throws PortalException of kind NOT_FOUND for those who may not see it
     */
    public Dossier get(long modelId) {
        service.getInside(modelId);
        return find(modelId);
    }

    /** The dossier for whoever is about to write into it. */
    public Dossier getForEdit(long modelId) {
        Model model = service.getInside(modelId);
        rights.require(rights.leads(model), MODEL_EDIT);
        return find(modelId);
    }

    /**
     * @param seenVersion the version of the dossier that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Dossier change(long modelId, long seenVersion, DossierDetails details) {
        Dossier dossier = getForEdit(modelId);
        Model model = service.getInside(modelId);
        var checks = new InputCheck();
        details.check(checks);
        checks.that(details.mentorId() == null || organization.findPerson(details.mentorId()).isPresent(), "mentorId", "error.model.person")
                .that(details.waves().stream().flatMap(wave -> wave.unitIds().stream())
                        .allMatch(unit -> organization.units().find(unit).isPresent()), "waves", "error.model.unit").demand();
        versions.check(dossier.getVersion(), seenVersion, ContentRef.of(HonorsModule.MODELS.id(), modelId), model.getName());
        String changed = Changes.namesBetween(dossier.details(), details);
        String by = access.requireSignedIn().name();
        dossier.change(details, by);
        models.save(dossier);
        model.touch(by);
        models.save(model);
        audit.record("model.dossier", HonorsModule.MODELS.id(), Long.toString(modelId), model.getName() + ": " + changed);
        steps.announce(model);
        return dossier;
    }

    private Dossier find(long modelId) {
        return models.findDossier(modelId).orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }
}
