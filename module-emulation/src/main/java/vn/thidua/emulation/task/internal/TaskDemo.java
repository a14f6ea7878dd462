package vn.thidua.emulation.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskAction;
import vn.thidua.emulation.task.TaskDraft;
import vn.thidua.emulation.task.TaskProgress;
import vn.thidua.emulation.task.TaskService;

/** The tasks of the demo department's plans; those of a plan that is not there are left out. */
@ApplicationScoped
class TaskDemo implements DemoContent {

    private static final Logger LOG = System.getLogger(TaskDemo.class.getName());
    private static final List<String> FILES = List.of("2025", "2026");
    private static final int AFTER_DOCUMENTS = 20;

    @Inject private TaskService service;
    @Inject private TaskProgress progress;
    @Inject private DocumentService documents;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public int place() {
        return AFTER_DOCUMENTS;
    }

    @Override
    public void load() {
        for (String file : FILES) {
            DemoText.read(TaskDemo.class, "demo/emulation/tasks-" + file + ".txt").forEach(this::add);
        }
    }

    private void add(DemoText text) {
        Optional<Long> plan = plan(text.get("plan"));
        if (plan.isEmpty()) {
            LOG.log(Level.INFO, "No demo plan {0}: its task {1} is left out", text.get("plan"), text.get("number"));
            return;
        }
        Task task = service.addAll(plan.get(), List.of(draft(text))).get(0);
        step(task, text, "start", TaskAction.START);
        step(task, text, "progress", TaskAction.PROGRESS);
        step(task, text, "result", TaskAction.COMPLETE);
        step(task, text, "cancelled", TaskAction.CANCEL);
    }

    private void step(Task task, DemoText text, String name, TaskAction action) {
        text.find(name).ifPresent(words -> progress.step(task.getId(), Versions.ANY, action, words,
                text.find("on").map(LocalDate::parse).orElse(null)));
    }

    private Optional<Long> plan(String number) {
        var filter = new DocumentFilter(number, null, null, null, null, null);
        return documents.page(filter, 0, 20).items().stream().filter(found -> found.number().equals(number))
                .map(DocumentSummary::id).findFirst();
    }

    private static TaskDraft draft(DemoText text) {
        return new TaskDraft(text.get("number"), text.body(), text.find("year").map(Integer::valueOf).orElse(null),
                text.find("quarter").map(Integer::valueOf).orElse(null), text.find("due").map(LocalDate::parse).orElse(null),
                text.find("when").orElse(""), List.of(text.get("who").split(";")),
                text.find("recurs").map(Recurrence::valueOf).orElse(null), text.find("until").map(LocalDate::parse).orElse(null));
    }
}
