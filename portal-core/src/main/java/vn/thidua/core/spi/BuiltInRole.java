package vn.thidua.core.spi;

/** Roles that every department has; an administrator may add others and change what each one carries. */
public enum BuiltInRole {

    /** Runs the portal: accounts, units, modules, settings. Holds every permission. */
    ADMINISTRATOR,
    /** Văn phòng's officer for emulation and commendation. */
    EMULATION_OFFICER,
    /** Writes and publishes. */
    COMMUNICATIONS_EDITOR,
    /** Director and deputies: approves. */
    LEADER,
    /** Heads one unit; usually granted for that unit. */
    UNIT_HEAD,
    /** Everybody who works here. */
    STAFF;

    /** The key under which the database knows the role: the name in lower case with hyphens. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
