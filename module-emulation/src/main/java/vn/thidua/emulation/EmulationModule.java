package vn.thidua.emulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PersonalLink;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;
import vn.thidua.core.spi.Widget;
import vn.thidua.core.spi.Widget.Width;
import vn.thidua.emulation.task.CalendarFeed;

/** What the emulation module adds to the portal. */
@ApplicationScoped
public class EmulationModule implements PortalModule {

    public static final ModuleId ID = ModuleId.of("emulation");
    public static final SearchType DOCUMENTS = SearchType.of("emulation.document", "kind", "status");
    public static final SearchType TASKS = SearchType.of("emulation.task", "state");

    private static final String CALENDAR = "/api/v1/emulation/tasks/calendar.ics";

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String messages() {
        return "vn.thidua.emulation.Messages";
    }

    @Override
    public List<Permission> permissions() {
        return EmulationPermissions.all();
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of(MenuSection.WORK, "menu.documents", "/emulation/documents", EmulationPermissions.DOCUMENT_VIEW),
                MenuItem.of(MenuSection.WORK, "menu.tasks", "/emulation/tasks", EmulationPermissions.TASK_VIEW),
                MenuItem.of(MenuSection.WORK, "menu.task.calendar", "/emulation/task-calendar", EmulationPermissions.TASK_VIEW));
    }

    @Override
    public List<Widget> widgets() {
        return List.of(
                Widget.of("documents", "widget.documents", "/WEB-INF/emulation/newest-documents.xhtml", Width.THIRD,
                        EmulationPermissions.DOCUMENT_VIEW),
                Widget.of("tasks", "widget.tasks", "/WEB-INF/emulation/my-tasks.xhtml", Width.TWO_THIRDS,
                        EmulationPermissions.TASK_VIEW),
                Widget.of("late-tasks", "widget.late-tasks", "/WEB-INF/emulation/late-tasks.xhtml", Width.THIRD,
                        EmulationPermissions.TASK_EDIT),
                Widget.of("fallen-bases", "widget.fallen-bases", "/WEB-INF/emulation/fallen-bases.xhtml", Width.TWO_THIRDS,
                        EmulationPermissions.DOCUMENT_EDIT));
    }

    @Override
    public List<PersonalLink> personalLinks() {
        return List.of(new PersonalLink(CalendarFeed.PURPOSE, "task.calendar.link", "task.calendar.link.text", CALENDAR,
                EmulationPermissions.TASK_VIEW));
    }

    /** The calendar feed carries its own key. */
    @Override
    public Set<String> publicPaths() {
        return Set.of(CALENDAR);
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(DOCUMENTS, TASKS);
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/emulation");
    }
}
