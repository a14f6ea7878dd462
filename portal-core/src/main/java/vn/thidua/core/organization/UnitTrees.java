package vn.thidua.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.thidua.core.data.ShortMemory;

/**
 * The tree of units as it is now. Kept in memory for a few seconds and read anew at once after a change on this server; inside
 * a transaction that changes units it is still the one from before.
 */
@ApplicationScoped
public class UnitTrees {

    private static final Duration TIME = Duration.ofSeconds(5);

    @Inject private UnitRepository units;

    private final ShortMemory<Boolean, UnitTree> memory = new ShortMemory<>(TIME, key -> units.committedTree());

    public UnitTree current() {
        return memory.get(Boolean.TRUE);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationChanged event) {
        memory.forget();
    }
}
