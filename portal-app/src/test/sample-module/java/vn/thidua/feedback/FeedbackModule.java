package vn.thidua.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;
import vn.thidua.core.spi.Widget;

/** A letter box: everybody may write a suggestion and read those of others. */
@ApplicationScoped
public class FeedbackModule implements PortalModule {

    public static final SearchType SUGGESTION = SearchType.of("feedback.suggestion");

    public static final Permission VIEW = Permission.of("feedback.suggestion.view").grantedTo(BuiltInRole.values());
    public static final Permission WRITE = Permission.of("feedback.suggestion.write", VIEW).grantedTo(BuiltInRole.values());

    @Override
    public ModuleId id() {
        return ModuleId.of("feedback");
    }

    @Override
    public String version() {
        return "1.2.0";
    }

    @Override
    public String messages() {
        return "vn.thidua.feedback.Messages";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, WRITE);
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of(MenuSection.COMMUNICATION, "menu.suggestions", "/feedback/suggestions", VIEW));
    }

    @Override
    public List<Widget> widgets() {
        return List.of(Widget.of("newest", "widget.newest", "/WEB-INF/feedback/newest.xhtml", Widget.Width.THIRD, VIEW));
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(SUGGESTION);
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/feedback");
    }
}
