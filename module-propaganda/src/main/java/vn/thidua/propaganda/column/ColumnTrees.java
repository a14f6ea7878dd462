package vn.thidua.propaganda.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.thidua.core.data.ShortMemory;

/**
 * The tree of columns as it is now. Kept in memory for a few seconds and read anew at once after a change on this server; inside a
 * transaction that changes columns it is still the one from before.
 */
@ApplicationScoped
public class ColumnTrees {

    private static final Duration TIME = Duration.ofSeconds(5);

    @Inject private ColumnRepository columns;

    private final ShortMemory<Boolean, ColumnTree> memory = new ShortMemory<>(TIME, key -> columns.committedTree());

    public ColumnTree current() {
        return memory.get(Boolean.TRUE);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ColumnChanged event) {
        memory.forget();
    }
}
