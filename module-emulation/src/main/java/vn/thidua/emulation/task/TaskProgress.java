package vn.thidua.emulation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;
import vn.thidua.emulation.EmulationModule;

/**
 * How tasks go on: begun, reported on, completed with a result, cancelled, opened again; with the history of all that.
 */
@ApplicationScoped
@Transactional
public class TaskProgress {

    /** The longest note or result. */
    public static final int TEXT_LIMIT = 4000;

    @Inject private TaskRepository tasks;
    @Inject private TaskRights rights;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;

    /** What whoever is at work may do with the task now, in order. */
    public Set<TaskAction> allowed(long id) {
        return allowed(rights.readable(id));
    }

    private Set<TaskAction> allowed(Task task) {
        Plan plan = rights.plan(task.getDocumentId());
        if (!rights.mayReport(task, plan)) {
            return Set.of();
        }
        var allowed = EnumSet.noneOf(TaskAction.class);
        allowed.addAll(TaskAction.possibleIn(task.state()));
        allowed.removeIf(action -> action.isForEditors(task.state()) && !rights.mayEdit(plan));
        return allowed;
    }

    /** What was done with a task, newest first. */
    public List<TaskNote> notes(long id) {
        rights.readable(id);
        return tasks.notes(id);
    }

    /**
     * Takes a task one step on.
     *
     * @param seenVersion the version that was before the eyes, or {@link Versions#ANY}
     * @param words       the progress, the result, the reason; may be empty where the action needs none
     * @param day         when it was completed or cancelled, not in the future; null for today
     * @throws PortalException of kind CONFLICT when the state does not allow it, with the actions that it allows;
     *         of kind FORBIDDEN when whoever is at work may not do it; of kind STALE when the task changed since
     */
    public Task step(long id, long seenVersion, TaskAction action, String words, LocalDate day) {
        Task task = rights.readable(id);
        require(task, action);
        versions.check(task.getVersion(), seenVersion, ContentRef.of(EmulationModule.TASKS.id(), id), task.details().text());
        String text = CleanText.paragraphs(words);
        var checks = new InputCheck();
        if (action.wantsText()) {
            checks.required("text", text, TEXT_LIMIT);
        }
        LocalDate today = Moments.today();
        checks.optional("text", text, TEXT_LIMIT).day("on", day)
                .that(day == null || !day.isAfter(today), "on", "error.task.future").demand();
        String by = access.requireSignedIn().name();
        task.step(action, text, by, day == null ? today : day);
        tasks.add(new TaskNote(id, action, text, by));
        var ref = ContentRef.of(EmulationModule.TASKS.id(), id);
        audit.record(action.audited(), ref.type(), ref.id(), task.details().number());
        outbox.changed(ref);
        return tasks.save(task);
    }

    private void require(Task task, TaskAction action) {
        Set<TaskAction> allowed = allowed(task);
        if (allowed.contains(action)) {
            return;
        }
        if (TaskAction.possibleIn(task.state()).contains(action)) {
            throw new PortalException(Kind.FORBIDDEN, "error.task.forbidden");
        }
        String words = allowed.stream().map(TaskAction::word).collect(Collectors.joining(", "));
        throw new PortalException(Kind.CONFLICT, "error.task.action",
                List.of(new FieldError("action", "error.task.action.allowed", words)), null,
                action.word(), task.state().name().toLowerCase(Locale.ROOT), words);
    }
}
