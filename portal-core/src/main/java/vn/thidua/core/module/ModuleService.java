package vn.thidua.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;

/** What administrators can do with modules. */
@ApplicationScoped
@Transactional
public class ModuleService {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private ModuleRegistry registry;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private AuditLog audit;
    @Inject private Event<ModulesSwitched> switched;
    @Inject private Instance<IndexedDocuments> indexed;

    public List<ModuleStatus> list() {
        access.require(CorePermissions.MODULE_MANAGE);
        return registry.statuses().stream().map(this::counted).toList();
    }

    /**
     * Switches a module on or off for everybody, at once on this server and within seconds on others of a cluster.
     *
     * @throws PortalException when there is no such module, it is required by the portal, or it does not work at all
     */
    public ModuleStatus change(String id, boolean enabled) {
        access.require(CorePermissions.MODULE_MANAGE);
        ModuleStatus status = registry.statuses().stream().filter(known -> known.id().equals(id)).findFirst()
                .orElseThrow(() -> PortalException.notFound("error.module.unknown", id));
        if (status.required()) {
            throw PortalException.conflict("error.module.required", id);
        }
        if (status.state() == ModuleState.FAILED || status.state() == ModuleState.LEFT_OUT) {
            throw PortalException.conflict("error.module.broken", id, status.cause().orElse(""));
        }
        stored(id).change(enabled, user.login());
        em.flush();
        audit.record(enabled ? "module.enabled" : "module.disabled", "core.module", id, "");
        switched.fire(new ModulesSwitched());
        return registry.statuses().stream().filter(known -> known.id().equals(id)).findFirst().map(this::counted).orElseThrow();
    }

    private ModuleStatus counted(ModuleStatus status) {
        return indexed.isUnsatisfied() ? status : status.withDocuments(indexed.get().ofModule(status.id()));
    }

    /** Reads the switches from the database; at start-up and, for other servers' changes, now and then. */
    public void refresh() {
        Set<ModuleId> disabled = em.createQuery("select m from StoredModule m", StoredModule.class).getResultStream()
                .filter(module -> !module.enabled()).map(module -> ModuleId.of(module.id())).collect(Collectors.toSet());
        registry.switched(disabled);
    }

    /** Notes modules that are seen for the first time. */
    public void remember(List<PortalModule> modules) {
        modules.forEach(module -> stored(module.id().value()));
    }

    void onSwitch(@Observes ModulesSwitched event) {
        refresh();
    }

    private StoredModule stored(String id) {
        StoredModule module = em.find(StoredModule.class, id);
        if (module == null) {
            module = new StoredModule(id, user.login());
            em.persist(module);
        }
        return module;
    }
}
