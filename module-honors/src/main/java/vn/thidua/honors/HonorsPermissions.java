package vn.thidua.honors;

import static vn.thidua.core.spi.BuiltInRole.EMULATION_OFFICER;
import static vn.thidua.core.spi.BuiltInRole.LEADER;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the honors module. */
public final class HonorsPermissions {

    /** Read the models that are published. */
    public static final Permission MODEL_VIEW = Permission.of("honors.model.view")
            .grantedTo(BuiltInRole.values());
    /** Read models of the units it is granted for before they are published. */
    public static final Permission MODEL_VIEW_INNER = Permission.of("honors.model.view-inner", MODEL_VIEW)
            .grantedTo(EMULATION_OFFICER, LEADER, UNIT_HEAD);
    /** Enter, change and publish models of the units it is granted for. */
    public static final Permission MODEL_EDIT = Permission.of("honors.model.edit", MODEL_VIEW_INNER)
            .grantedTo(EMULATION_OFFICER);

    private HonorsPermissions() { }

    static List<Permission> all() {
        return List.of(MODEL_VIEW, MODEL_VIEW_INNER, MODEL_EDIT);
    }
}
