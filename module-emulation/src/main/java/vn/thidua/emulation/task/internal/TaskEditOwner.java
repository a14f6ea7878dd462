package vn.thidua.emulation.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskService;

/** Who edits a task may know who else does. */
@ApplicationScoped
class TaskEditOwner implements EditOwner {

    @Inject private TaskService service;

    @Override
    public Set<String> types() {
        return Set.of(EmulationModule.TASKS.id());
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!ref.id().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Task task = service.get(Long.parseLong(ref.id()));
        service.requireEdit(task.getDocumentId());
        return Optional.of(new Stored(task.getVersion(), task.getChangedBy(), Moments.instant(task.getChangedAt())));
    }
}
