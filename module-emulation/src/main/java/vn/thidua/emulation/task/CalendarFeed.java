package vn.thidua.emulation.task;

import static vn.thidua.emulation.EmulationPermissions.TASK_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.feed.FeedLinks;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;

/** The tasks of a person's units as a calendar for programs; all that may be seen for those who enter tasks. */
@ApplicationScoped
public class CalendarFeed {

    /** What its private links are for. */
    public static final String PURPOSE = "emulation.calendar";

    private static final int PAST_DAYS = 92;
    private static final int AHEAD_DAYS = 366;
    private static final int MOST = 2000;
    private static final int SUMMARY_SHOWN = 120;

    @Inject private FeedLinks links;
    @Inject private TaskService tasks;
    @Inject private AccessControl access;
    @Inject private OrganizationDirectory organization;
    @Inject private Messages messages;

    /**
     * The calendar that a private link opens, or that of whoever signed in with a password or a token.
     *
     * @param key    null or empty for none
     * @param portal address of the portal as its readers reach it, for the links in the calendar; ends in {@code /}
     * @throws PortalException of kind NOT_FOUND when the key opens nothing, or its owner may not see tasks; of kind
     *                         UNAUTHENTICATED without a key and a sign-in
     */
    public String read(String key, URI portal) {
        return links.read(PURPOSE, key, () -> write(portal));
    }

    private String write(URI portal) {
        LocalDate today = Moments.today();
        TaskFilter due = TaskFilter.due(today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS));
        TaskFilter filter = tasks.hasOwnUnits() && !access.holdsSomewhere(TASK_EDIT) ? due.onlyMine() : due;
        var calendar = new ICalendar(messages.text("task.calendar.feed"));
        List<TaskLine> lines = tasks.page(filter, 0, MOST).items();
        lines.stream().filter(task -> task.storedState() != TaskState.CANCELLED)
                .forEach(task -> calendar.add(event(task, portal)));
        return calendar.end();
    }

    private ICalendar.Event event(TaskLine task, URI portal) {
        String state = messages.text(task.state().titleKey());
        String first = task.text().lines().findFirst().orElse("");
        String name = first.length() <= SUMMARY_SHOWN ? first : first.substring(0, SUMMARY_SHOWN).strip() + "…";
        boolean plain = task.state() == TaskState.NOT_STARTED || task.state() == TaskState.IN_PROGRESS;
        String unit = task.leadUnitId() == null ? "" : organization.units().name(task.leadUnitId());
        var description = String.join("\n", task.text(), "", messages.text("task.lead") + ": " + unit,
                messages.text("task.plan") + ": " + task.planNumber() + " " + task.planTitle(), messages.text("task.state") + ": " + state);
        return new ICalendar.Event("emulation-task-" + task.id() + "@" + portal.getHost(), task.version(), task.changedAt(),
                task.dueOn(), plain ? name : "[" + state + "] " + name, description, state,
                portal.resolve("emulation/task?id=" + task.id()).toString());
    }
}
