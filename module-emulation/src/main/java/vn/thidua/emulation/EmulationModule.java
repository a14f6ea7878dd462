package vn.thidua.emulation;

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

/** What the emulation module adds to the portal. */
@ApplicationScoped
public class EmulationModule implements PortalModule {

    public static final ModuleId ID = ModuleId.of("emulation");
    public static final SearchType DOCUMENTS = SearchType.of("emulation.document", "kind", "status");

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
        return List.of(MenuItem.of(MenuSection.WORK, "menu.documents", "/emulation/documents",
                EmulationPermissions.DOCUMENT_VIEW));
    }

    @Override
    public List<Widget> widgets() {
        return List.of(Widget.of("documents", "widget.documents", "/WEB-INF/emulation/newest-documents.xhtml", Width.THIRD,
                        EmulationPermissions.DOCUMENT_VIEW),
                Widget.of("fallen-bases", "widget.fallen-bases", "/WEB-INF/emulation/fallen-bases.xhtml", Width.THIRD,
                        EmulationPermissions.DOCUMENT_EDIT));
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(DOCUMENTS);
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/emulation");
    }
}
