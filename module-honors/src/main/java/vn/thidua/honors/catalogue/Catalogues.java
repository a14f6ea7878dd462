package vn.thidua.honors.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.thidua.core.data.ShortMemory;

/**
 * The catalogue as it is now, for whoever needs to know what holds; it checks no right, since everybody may know. Kept in memory
 * for a few seconds and read anew at once after a change on this server.
 */
@ApplicationScoped
public class Catalogues {

    private static final Duration TIME = Duration.ofSeconds(5);

    @Inject private CatalogueRepository stored;

    private final ShortMemory<Boolean, Catalogue> memory = new ShortMemory<>(TIME, key -> stored.committed());

    public Catalogue current() {
        return memory.get(Boolean.TRUE);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        memory.forget();
    }
}
