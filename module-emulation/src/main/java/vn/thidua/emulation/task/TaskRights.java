package vn.thidua.emulation.task;

import static vn.thidua.emulation.EmulationPermissions.TASK_EDIT;
import static vn.thidua.emulation.EmulationPermissions.TASK_REPORT;
import static vn.thidua.emulation.EmulationPermissions.TASK_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.emulation.document.DocumentService;

/** Who may see, report on and change which tasks. What a document's reader may not open has no tasks either. */
@ApplicationScoped
class TaskRights {

    @Inject private AccessControl access;
    @Inject private DocumentService documents;
    @Inject private TaskRepository tasks;
    @Inject private OrganizationDirectory organization;

    void requireView() {
        access.requireSomewhere(TASK_VIEW);
    }

    /** The audiences of tasks that whoever is at work is in. */
    List<String> openAudiences() {
        requireView();
        return tasks.audiences().stream().filter(key -> access.mayOpen(AudienceKey.read(key))).toList();
    }

    /**
     * @throws PortalException when there is no such document, or none that may be read
     */
    Plan plan(long documentId) {
        requireView();
        return Plan.of(documents.get(documentId));
    }

    /**
     * @throws PortalException when there is no such task, or none that may be seen
     */
    Task readable(long id) {
        requireView();
        return tasks.find(id).filter(task -> access.mayOpen(task.audience()))
                .orElseThrow(() -> PortalException.notFound("error.task.unknown"));
    }

    boolean mayEdit(Plan plan) {
        return plan.unitId() == null ? access.holds(TASK_EDIT) : access.holds(TASK_EDIT, plan.unitId());
    }

    void requireEdit(Plan plan) {
        if (!mayEdit(plan)) {
            throw new PortalException(Kind.FORBIDDEN, "error.forbidden", TASK_EDIT.id());
        }
    }

    /**
     * Whether somebody may say how far the task is: who may change it, who holds the right for its lead unit, who works
     * there.
     */
    boolean mayReport(Task task, Plan plan) {
        Long lead = task.details().leadUnitId();
        return mayEdit(plan) || lead != null && (access.holds(TASK_REPORT, lead) || worksIn(lead));
    }

    /** Everybody works in the department; that alone does not make its tasks everybody's. */
    private boolean worksIn(long unit) {
        UnitTree tree = organization.units();
        return access.requireSignedIn().rights().units().contains(unit)
                && tree.find(unit).filter(node -> node.parentId().isPresent()).isPresent();
    }

    /** The units in which whoever is at work holds a position, with all below them; empty for nobody's accounts. */
    Set<Long> ownUnits() {
        Actor actor = access.requireSignedIn();
        var units = new LinkedHashSet<Long>();
        if (actor.personId().isPresent()) {
            UnitTree tree = organization.units();
            organization.unitsOf(actor.personId().getAsLong(), Moments.today())
                    .forEach(unit -> units.addAll(tree.withDescendants(unit)));
        }
        return units;
    }
}
