package vn.thidua.core;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the portal itself. */
public final class CorePermissions {

    /** Read the directory of units and people, without personal data. */
    public static final Permission DIRECTORY_VIEW = Permission.of("core.directory.view")
            .grantedTo(BuiltInRole.values());
    /** Read birth dates, telephone numbers and private addresses of people. */
    public static final Permission PERSON_VIEW_PRIVATE = Permission.of("core.person.view-private")
            .grantedTo(BuiltInRole.EMULATION_OFFICER, BuiltInRole.LEADER, BuiltInRole.UNIT_HEAD);
    /** Change people and their positions. */
    public static final Permission PERSON_EDIT = Permission.of("core.person.edit", DIRECTORY_VIEW, PERSON_VIEW_PRIVATE);
    /** Change the unit tree. */
    public static final Permission UNIT_EDIT = Permission.of("core.unit.edit", DIRECTORY_VIEW);
    /** Make accounts, lock them, set passwords, revoke tokens. */
    public static final Permission ACCOUNT_MANAGE = Permission.of("core.account.manage", DIRECTORY_VIEW);
    /** See what another account may do, and why. */
    public static final Permission RIGHTS_VIEW = Permission.of("core.rights.view");
    /** Change what roles carry and grant them; as good as every permission, by way of a role of one's own. */
    public static final Permission ROLE_MANAGE = Permission.of("core.role.manage", ACCOUNT_MANAGE, RIGHTS_VIEW);
    public static final Permission MODULE_MANAGE = Permission.of("core.module.manage");
    /** Rebuild the index and watch it. */
    public static final Permission SEARCH_MANAGE = Permission.of("core.search.manage");
    /** Take a backup of everything. */
    public static final Permission BACKUP_TAKE = Permission.of("core.backup.take");
    /** Watch mail and send failed mail again. */
    public static final Permission MAIL_MANAGE = Permission.of("core.mail.manage");
    /** Read the audit log. */
    public static final Permission AUDIT_VIEW = Permission.of("core.audit.view");

    private CorePermissions() { }

    static List<Permission> all() {
        return List.of(DIRECTORY_VIEW, PERSON_VIEW_PRIVATE, PERSON_EDIT, UNIT_EDIT, ACCOUNT_MANAGE, ROLE_MANAGE, RIGHTS_VIEW,
                MODULE_MANAGE, SEARCH_MANAGE, BACKUP_TAKE, MAIL_MANAGE, AUDIT_VIEW);
    }
}
