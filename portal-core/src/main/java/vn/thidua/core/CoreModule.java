package vn.thidua.core;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.OrganizationJournal;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;

/** What the portal brings by itself: units, people, accounts, roles, modules, search. */
@ApplicationScoped
public class CoreModule implements PortalModule {

    @Override
    public ModuleId id() {
        return ModuleRegistry.CORE;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String messages() {
        return "vn.thidua.core.Messages";
    }

    @Override
    public List<Permission> permissions() {
        return CorePermissions.all();
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                MenuItem.of(MenuSection.WORK, "menu.directory", "/directory", CorePermissions.DIRECTORY_VIEW),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.units", "/admin/units", CorePermissions.UNIT_EDIT),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.people", "/admin/people", CorePermissions.PERSON_EDIT),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.accounts", "/admin/accounts", CorePermissions.ACCOUNT_MANAGE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.roles", "/admin/roles", CorePermissions.ROLE_MANAGE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.import", "/admin/import", CorePermissions.PERSON_EDIT),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.modules", "/admin/modules", CorePermissions.MODULE_MANAGE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.search", "/admin/search", CorePermissions.SEARCH_MANAGE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.backup", "/admin/backup", CorePermissions.BACKUP_TAKE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.mail", "/admin/mail", CorePermissions.MAIL_MANAGE),
                MenuItem.of(MenuSection.ADMINISTRATION, "menu.audit", "/admin/audit", CorePermissions.AUDIT_VIEW));
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(SearchType.of(OrganizationJournal.UNIT), SearchType.of(OrganizationJournal.PERSON));
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/core");
    }
}
