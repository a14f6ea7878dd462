package vn.thidua.propaganda.column;

import java.util.Locale;
import vn.thidua.core.spi.Permission;
import vn.thidua.propaganda.PropagandaPermissions;

/** What people do in a column. Who does it follows from rights and from names, see {@link ColumnTree#audience}. */
public enum ColumnDuty {

    /** Write posts and submit them. */
    WRITE(PropagandaPermissions.POST_EDIT),
    /** Return or approve what others submitted. */
    APPROVE(PropagandaPermissions.POST_APPROVE),
    /** Decide when what is approved appears; correct, pin and archive what has appeared. */
    PUBLISH(PropagandaPermissions.POST_PUBLISH),
    /** Watch over what readers say. */
    MODERATE(PropagandaPermissions.TALK_MODERATE);

    private final Permission permission;

    ColumnDuty(Permission permission) {
        this.permission = permission;
    }

    /** Whoever holds it for the unit of the column has the duty, unless the column is closed. */
    public Permission permission() {
        return permission;
    }

    /** Its name in REST and in addresses: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "column.duty." + name();
    }
}
