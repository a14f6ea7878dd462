package vn.thidua.propaganda.column;

/**
 * Somebody who has a duty in a column, and why.
 *
 * @param personId null for an account that belongs to nobody
 * @param why      what gives the duty
 * @param from     the column in which the person is named, the unit for which the permission is held; empty for the whole portal
 * @param active   whether there is an account with which the duty can be done
 */
public record DutyHolder(ColumnDuty duty, Long personId, String name, Why why, String from, boolean active) {

    /** What gives a duty. */
    public enum Why {
        /** By name, in the column itself or in one above. */
        NAMED,
        /** By the permission of the duty, for the unit that owns the column, one above it, or the whole portal. */
        PERMISSION,
        /** By managing all columns. */
        MANAGER;

        /** The key of its words for people in the module's messages. */
        public String titleKey() {
            return "column.why." + name();
        }
    }
}
