package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW_INNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/**
 * What people can do with models. A model that somebody may not read is told as not found; one that may be read but not
 * changed is refused.
 */
@ApplicationScoped
@Transactional
public class ModelService {

    @Inject private ModelRepository models;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;

    /** One page of the models that may be read, newest year first. */
    public Page<ModelSummary> page(ModelFilter filter, int page, int size) {
        access.requireSomewhere(MODEL_VIEW);
        Set<Long> within = filter.unitId() == null ? Set.of() : units.current().withDescendants(filter.unitId());
        return models.page(filter, within, access.scope(MODEL_VIEW_INNER), page, size);
    }

    /** The years of the models that may be read, newest first. */
    public List<Integer> years() {
        access.requireSomewhere(MODEL_VIEW);
        return models.years(access.scope(MODEL_VIEW_INNER));
    }

    /** The fields of the models that may be read. */
    public List<String> fields() {
        access.requireSomewhere(MODEL_VIEW);
        return models.fields(access.scope(MODEL_VIEW_INNER));
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Model get(long id) {
        access.requireSignedIn();
        return models.find(id).filter(model -> access.mayOpen(model.audience()))
                .orElseThrow(() -> PortalException.notFound("error.model.unknown"));
    }

    /**
     * The model for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be read, or it may be read only
     */
    public Model getForEdit(long id) {
        Model model = get(id);
        requireEdit(model.details().unitId());
        return model;
    }

    /** Demands the right to enter models for at least one unit. */
    public void requireAdd() {
        access.requireSomewhere(MODEL_EDIT);
    }

    /** Enters a model; search finds it once the transaction has committed. */
    public Model add(ModelDetails details) {
        requireAdd();
        check(details);
        var model = models.save(new Model(details, access.requireSignedIn().name()));
        announce("model.added", model);
        return model;
    }

    /**
     * Changes a model.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Model change(long id, long seenVersion, ModelDetails details) {
        Model model = getForEdit(id);
        check(details);
        versions.check(model.getVersion(), seenVersion, ContentRef.of(HonorsModule.MODELS.id(), id), model.details().name());
        model.change(details, access.requireSignedIn().name());
        models.save(model);
        announce("model.changed", model);
        return model;
    }

    /** Whether whoever is at work may enter models at all. */
    public boolean mayAdd() {
        return access.holdsSomewhere(MODEL_EDIT);
    }

    /** Whether whoever is at work may change this model. */
    public boolean mayChange(Model model) {
        Long unit = model.details().unitId();
        return unit == null ? access.holds(MODEL_EDIT) : access.holds(MODEL_EDIT, unit);
    }

    private void check(ModelDetails details) {
        UnitTree tree = units.current();
        Long unit = details.unitId();
        new InputCheck().that(unit == null || tree.find(unit).isPresent(), "unitId", "error.model.unit").demand();
        details.check();
        requireEdit(unit);
    }

    private void requireEdit(Long unitId) {
        if (unitId == null) {
            access.require(MODEL_EDIT);
        } else {
            access.require(MODEL_EDIT, unitId);
        }
    }

    private void announce(String action, Model model) {
        var ref = ContentRef.of(HonorsModule.MODELS.id(), model.getId());
        audit.record(action, ref.type(), ref.id(), model.details().name());
        outbox.changed(ref);
    }
}
