package vn.thidua.emulation;

import static vn.thidua.core.spi.BuiltInRole.EMULATION_OFFICER;
import static vn.thidua.core.spi.BuiltInRole.LEADER;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the emulation module. */
public final class EmulationPermissions {

    /** Read documents that are for everyone. */
    public static final Permission DOCUMENT_VIEW = Permission.of("emulation.document.view")
            .grantedTo(BuiltInRole.values());
    /** Read inner documents of the units it is granted for. */
    public static final Permission DOCUMENT_VIEW_INNER = Permission.of("emulation.document.view-inner", DOCUMENT_VIEW)
            .grantedTo(EMULATION_OFFICER, LEADER, UNIT_HEAD);
    /** Enter and correct documents of the units it is granted for. */
    public static final Permission DOCUMENT_EDIT = Permission.of("emulation.document.edit", DOCUMENT_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER);
    /** Issue, supersede and revoke documents of the units it is granted for. */
    public static final Permission DOCUMENT_ISSUE = Permission.of("emulation.document.issue", DOCUMENT_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER, LEADER);
    /** Keep the registers: how numbers look and where they go on, the department's names. */
    public static final Permission REGISTER_EDIT = Permission.of("emulation.register.edit", DOCUMENT_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER);

    /** See the tasks of documents that may be read. */
    public static final Permission TASK_VIEW = Permission.of("emulation.task.view", DOCUMENT_VIEW)
            .grantedTo(BuiltInRole.values());
    /** Report on tasks that the units it is granted for lead; people of such a unit may so without it. */
    public static final Permission TASK_REPORT = Permission.of("emulation.task.report", TASK_VIEW)
            .grantedTo(EMULATION_OFFICER, LEADER, UNIT_HEAD);
    /** Enter, change and cancel tasks of documents of the units it is granted for. */
    public static final Permission TASK_EDIT = Permission.of("emulation.task.edit", TASK_REPORT)
            .grantedTo(EMULATION_OFFICER);

    private EmulationPermissions() { }

    static List<Permission> all() {
        return List.of(DOCUMENT_VIEW, DOCUMENT_VIEW_INNER, DOCUMENT_EDIT, DOCUMENT_ISSUE, REGISTER_EDIT, TASK_VIEW, TASK_REPORT,
                TASK_EDIT);
    }
}
