package vn.thidua.emulation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.DocumentChanged;
import vn.thidua.emulation.document.DocumentRemoved;
import vn.thidua.emulation.document.DocumentService;

/**
 * Carries over to its tasks what happens to a document: who may open it, and that a draft is gone; search learns of it, as it does
 * of a new number or title.
 */
@ApplicationScoped
class DocumentTasks {

    @Inject private TaskRepository tasks;
    @Inject private DocumentService documents;
    @Inject private CurrentUser user;
    @Inject private SearchOutbox outbox;

    void onDocument(@Observes DocumentChanged event) {
        var own = tasks.ofDocument(event.documentId());
        if (own.isEmpty()) {
            return;
        }
        // As the system: whoever changes a document may lose it from sight by that.
        Audience readers = user.getAs(Actor.system(), () -> documents.get(event.documentId()).audience());
        for (Task task : own) {
            task.openTo(readers);
            outbox.changed(ContentRef.of(EmulationModule.TASKS.id(), task.getId()));
        }
    }

    void onRemoved(@Observes DocumentRemoved event) {
        for (Task task : tasks.ofDocument(event.documentId())) {
            tasks.remove(task);
            outbox.changed(ContentRef.of(EmulationModule.TASKS.id(), task.getId()));
        }
    }
}
