package vn.thidua.emulation.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskRepository;
import vn.thidua.emulation.task.TaskRepository.PlanChoice;

/**
 * Feeds tasks to search. Which became late is told by the job that looks at them, so their state is right here, too.
 */
@ApplicationScoped
@Transactional
class TaskSearchSource implements SearchSource {

    private static final int TITLE_SHOWN = 200;

    @Inject private TaskRepository tasks;

    @Override
    public String type() {
        return EmulationModule.TASKS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return tasks.find(Long.parseLong(id)).map(task -> describe(task, tasks.plan(task.getDocumentId())));
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        Map<Long, PlanChoice> plans = new HashMap<>();
        tasks.forEach(task -> sink.accept(describe(task, plans.computeIfAbsent(task.getDocumentId(), tasks::plan))));
    }

    @Override
    public long count() {
        return tasks.count();
    }

    private SearchDocument describe(Task task, PlanChoice plan) {
        var details = task.details();
        var ref = ContentRef.of(type(), task.getId());
        String first = details.text().lines().findFirst().orElse("");
        String title = first.length() <= TITLE_SHOWN ? first : first.substring(0, TITLE_SHOWN) + "…";
        return SearchDocument.of(ref, details.number().isEmpty() ? title : details.number() + ". " + title,
                        "/emulation/task?id=" + ref.id(), task.audience())
                .body(String.join("\n", details.text(), task.getResult(), String.join(", ", details.responsible()),
                        plan.number() + " " + plan.title()).strip())
                .number(plan.number().isEmpty() ? null : plan.number())
                .date(details.dueOn())
                .year(details.year())
                .unit(details.leadUnitId())
                .facet("state", task.stateOn(Moments.today()).name())
                .build();
    }
}
