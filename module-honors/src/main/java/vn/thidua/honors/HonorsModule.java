package vn.thidua.honors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;
import vn.thidua.core.spi.Widget;
import vn.thidua.core.spi.Widget.Width;

/** What the honors module adds to the portal. */
@ApplicationScoped
public class HonorsModule implements PortalModule {

    public static final ModuleId ID = ModuleId.of("honors");
    public static final SearchType MODELS = SearchType.of("honors.model", "field", "model-kind", "stage");
    /** Under this type dossiers of models are edited; nothing else knows it. */
    public static final String DOSSIER = "honors.dossier";
    public static final SearchType AWARDS = SearchType.of("honors.award", "award", "level", "recognition");

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
        return "vn.thidua.honors.Messages";
    }

    @Override
    public List<Permission> permissions() {
        return HonorsPermissions.all();
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of(MenuSection.RECOGNITION, "menu.models", "/honors/models", HonorsPermissions.MODEL_VIEW),
                MenuItem.of(MenuSection.RECOGNITION, "menu.wall", "/honors/wall", HonorsPermissions.MODEL_VIEW),
                MenuItem.of(MenuSection.RECOGNITION, "menu.proposals", "/honors/proposals", HonorsPermissions.MODEL_PROPOSE),
                MenuItem.of(MenuSection.RECOGNITION, "menu.model-desk", "/honors/desk", HonorsPermissions.MODEL_VIEW_INNER),
                MenuItem.of(MenuSection.RECOGNITION, "menu.awards", "/honors/awards", HonorsPermissions.AWARD_VIEW),
                MenuItem.of(MenuSection.RECOGNITION, "menu.statistics", "/honors/statistics", HonorsPermissions.AWARD_VIEW),
                MenuItem.of(MenuSection.RECOGNITION, "menu.catalogue", "/honors/catalogue", HonorsPermissions.AWARD_VIEW));
    }

    @Override
    public List<Widget> widgets() {
        return List.of(Widget.of("models", "widget.models", "/WEB-INF/honors/models-of-the-year.xhtml", Width.TWO_THIRDS,
                HonorsPermissions.MODEL_VIEW));
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(MODELS, AWARDS);
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/honors");
    }
}
