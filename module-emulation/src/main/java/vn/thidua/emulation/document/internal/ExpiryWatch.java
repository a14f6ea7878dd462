package vn.thidua.emulation.document.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.DocumentChanged;
import vn.thidua.emulation.document.DocumentRepository;

/**
 * Tells search, and whoever observes documents, that some have expired. The library itself needs no telling: it looks at the day.
 * Done once a day by each server; a server that stood still looks a month back, and telling the same again does no harm.
 */
@Singleton
public class ExpiryWatch {

    private static final int DAYS_BACK = 31;

    @Inject private DocumentRepository documents;
    @Inject private ModuleRegistry modules;
    @Inject private SearchOutbox outbox;
    @Inject private Event<DocumentChanged> changed;

    private LocalDate done;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void look() {
        LocalDate today = Moments.today();
        if (today.equals(done) || !modules.isActive(EmulationModule.ID)) {
            return;
        }
        for (long id : documents.endingBetween(today.minusDays(DAYS_BACK), today.minusDays(1))) {
            outbox.changed(ContentRef.of(EmulationModule.DOCUMENTS.id(), id));
            changed.fire(new DocumentChanged(id));
        }
        done = today;
    }
}
