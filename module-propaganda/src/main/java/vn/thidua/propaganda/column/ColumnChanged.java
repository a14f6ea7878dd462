package vn.thidua.propaganda.column;

import java.util.Set;

/**
 * A column was added or changed, or other people have duties in it. Fired in the transaction that does it.
 *
 * @param columnIds itself and all below it
 */
public record ColumnChanged(Set<Long> columnIds) {

    public ColumnChanged {
        columnIds = Set.copyOf(columnIds);
    }
}
