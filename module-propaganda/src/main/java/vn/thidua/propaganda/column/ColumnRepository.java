package vn.thidua.propaganda.column;

import java.util.Optional;

/** Stored columns. */
public interface ColumnRepository {

    Optional<Column> find(long id);

    /** The tree as the running transaction sees it; one statement. */
    ColumnTree tree();

    /** The tree as it is committed, whatever the running transaction changed. */
    ColumnTree committedTree();

    /** Stores a new column or what changed, so that a clash with another edit shows at once. */
    Column save(Column column);
}
