package vn.thidua.emulation.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.emulation.document.DocumentChanged;
import vn.thidua.emulation.document.DocumentRemoved;

/**
 * Which documents in force rest on something that no longer stands. Finding them reads the whole library, so the answer is kept
 * for some minutes, and thrown away at once when a document of this server changes.
 */
@ApplicationScoped
class FallenBases {

    private static final Duration TIME = Duration.ofMinutes(5);
    private static final int MOST = 200;

    @Inject private CitationRepository citations;

    private final ShortMemory<LocalDate, List<long[]>> memory =
            new ShortMemory<>(TIME, day -> List.copyOf(citations.fallenBases(day, MOST)));

    /** Ids of the document and of its basis, newest document first; not narrowed to what a reader may see. */
    List<long[]> newest() {
        return memory.get(Moments.today());
    }

    void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentChanged event) {
        memory.forget();
    }

    void onRemoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRemoved event) {
        memory.forget();
    }
}
