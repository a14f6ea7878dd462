package vn.thidua.emulation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;

/**
 * Tasks of plans: lists, entering, changing. A task of a document that somebody may not read is told as not found; how
 * far a task is is said to {@link TaskProgress}.
 */
@ApplicationScoped
@Transactional
public class TaskService {

    @Inject private TaskRepository tasks;
    @Inject private TaskRights rights;
    @Inject private TaskSeries series;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;

    /** One page of the tasks that may be seen: what is open first, the most overdue leading. */
    public Page<TaskLine> page(TaskFilter filter, int page, int size) {
        List<String> audiences = rights.openAudiences();
        Set<Long> units = filter.mine() ? rights.ownUnits() : Set.of();
        if (filter.mine() && units.isEmpty()) {
            return new Page<>(List.of(), page, size, 0);
        }
        if (filter.unitId() != null) {
            units = organization.units().withDescendants(filter.unitId());
        }
        return tasks.page(filter, units, audiences, Moments.today(), page, size);
    }

    /** The years of the tasks that may be seen, newest first. */
    public List<Integer> years() {
        return tasks.years(rights.openAudiences());
    }

    /**
     * The documents with tasks that may be seen, newest issue first.
     *
     * @param year null for all
     */
    public List<TaskRepository.PlanChoice> plans(Integer year) {
        return tasks.plans(rights.openAudiences(), year);
    }

    /** Whether whoever is at work holds a position, so that "my unit" means something. */
    public boolean hasOwnUnits() {
        return !rights.ownUnits().isEmpty();
    }

    /**
     * @throws PortalException when there is none, or none that may be seen
     */
    public Task get(long id) {
        return rights.readable(id);
    }

    /** Whether whoever is at work may enter tasks of this document. */
    public boolean mayEdit(long documentId) {
        return rights.mayEdit(rights.plan(documentId));
    }

    /**
     * Demands the right to enter tasks of this document.
     *
     * @throws PortalException when there is no such document that may be read, or the right is missing
     */
    public void requireEdit(long documentId) {
        rights.requireEdit(rights.plan(documentId));
    }

    public Task add(long documentId, TaskDetails details) {
        return addDetails(documentId, List.of(details)).get(0);
    }

    /**
     * Enters the tasks of a plan as they stand in its text, all or none. Names that are no unit stay with their task,
     * for people to choose; see {@link UnitMatcher}.
     */
    public List<Task> addAll(long documentId, List<TaskDraft> drafts) {
        var matcher = new UnitMatcher(organization.units(), Moments.today());
        return addDetails(documentId, drafts.stream().map(draft -> draft.details(matcher.match(draft.responsible()))).toList());
    }

    private List<Task> addDetails(long documentId, List<TaskDetails> all) {
        Plan plan = rights.plan(documentId);
        rights.requireEdit(plan);
        String by = access.requireSignedIn().name();
        var added = new ArrayList<Task>();
        for (TaskDetails given : all) {
            TaskDetails details = given.inYear(plan.year());
            check(details, null);
            added.add(new Task(plan, details, by));
        }
        tasks.addAll(added);
        LocalDate today = Moments.today();
        added.forEach(task -> announce("task.added", task));
        added.forEach(task -> series.begin(task, today));
        return added;
    }

    /**
     * Corrects a task. In a series this is about one time, except how long the series goes on.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Task change(long id, long seenVersion, TaskDetails given) {
        Task task = rights.readable(id);
        Plan plan = rights.plan(task.getDocumentId());
        rights.requireEdit(plan);
        TaskDetails before = task.details();
        TaskDetails details = given.inYear(plan.year());
        check(details, before);
        versions.check(task.getVersion(), seenVersion, ContentRef.of(EmulationModule.TASKS.id(), id), before.text());
        String by = access.requireSignedIn().name();
        boolean inSeries = task.getSeriesId().isPresent();
        // A series keeps its rhythm: its end can be moved, its dates cannot.
        boolean ends = inSeries && details.recurrence() == Recurrence.NONE;
        task.change(ends ? details.recurring(before.recurrence(), before.recursUntil()) : details, by);
        tasks.save(task);
        if (inSeries && (ends || !details.recursUntil().equals(before.recursUntil()))) {
            series.until(task, ends ? null : details.recursUntil(), by, Moments.today());
        } else if (!inSeries) {
            series.begin(task, Moments.today());
        }
        announce("task.changed", task);
        return tasks.save(task);
    }

    private void check(TaskDetails details, TaskDetails before) {
        UnitTree tree = organization.units();
        boolean known = details.allUnits().stream().allMatch(unit -> tree.find(unit).isPresent());
        boolean sameRhythm = before == null || before.recurrence() == Recurrence.NONE || details.recurrence() == Recurrence.NONE
                || details.recurrence() == before.recurrence();
        details.check(new InputCheck().that(known, "leadUnitId", "error.task.unit")
                .that(sameRhythm, "recurrence", "error.task.recurrence.fixed"));
    }

    private void announce(String action, Task task) {
        var ref = ContentRef.of(EmulationModule.TASKS.id(), task.getId());
        audit.record(action, ref.type(), ref.id(), task.details().number());
        outbox.changed(ref);
    }
}
