package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_INNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/** The personal data of models, for holders of {@code honors.model.inner}. The log tells which fields were changed, never what they say. */
@ApplicationScoped
@Transactional
public class InnerService {

    @Inject private ModelRepository models;
    @Inject private ModelService service;
    @Inject private ModelRights rights;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /** Whether whoever is at work may see the personal data of this model. */
    public boolean maySee(Model model) {
        return rights.holds(MODEL_INNER, model.facts().unitId());
    }

    /** The model whose personal data is to be seen. */
    public Model model(long modelId) {
        Model model = service.getInside(modelId);
        rights.require(maySee(model), MODEL_INNER);
        return model;
    }

    /** What is known; empty as long as nothing was entered. */
    public Optional<InnerRecord> find(long modelId) {
        model(modelId);
        return models.findInner(modelId);
    }

    /** The details; empty ones as long as nothing was entered. */
    public InnerDetails details(long modelId) {
        return find(modelId).map(InnerRecord::details).orElse(InnerDetails.NONE);
    }

    /**
     * @param seenVersion the version that the editor had before the eyes; 0 when nothing had been entered
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public InnerRecord write(long modelId, long seenVersion, InnerDetails details) {
        Model model = model(modelId);
        details.check();
        Optional<InnerRecord> known = models.findInner(modelId);
        versions.check(known.map(InnerRecord::getVersion).orElse(0L), seenVersion, ContentRef.of(HonorsModule.MODELS.id(), modelId),
                model.getName());
        String by = access.requireSignedIn().name();
        String changed = Changes.namesBetween(known.map(InnerRecord::details).orElse(InnerDetails.NONE), details);
        InnerRecord stored = known.orElseGet(() -> new InnerRecord(modelId, details, by));
        stored.change(details, by);
        audit.record("model.inner", HonorsModule.MODELS.id(), Long.toString(modelId), changed);
        return models.save(stored);
    }
}
