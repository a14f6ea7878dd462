package vn.thidua.emulation;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.BatchState;
import vn.thidua.emulation.intake.IntakeState;
import vn.thidua.emulation.reading.ReadWarning;
import vn.thidua.emulation.reading.file.UnreadableFileException;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.TaskAction;
import vn.thidua.emulation.task.TaskState;
import vn.thidua.testkit.ModuleContract;

class EmulationModuleTest extends ModuleContract {

    EmulationModuleTest() {
        super(new EmulationModule());
    }

    @Override
    protected List<String> keys() {
        List<String> keys = super.keys();
        Stream.of(DocumentKind.values()).map(DocumentKind::titleKey).forEach(keys::add);
        Stream.of(DocumentKind.values()).map(kind -> "search.facet.kind." + kind).forEach(keys::add);
        Stream.of(UnreadableFileException.Code.values()).map(UnreadableFileException.Code::messageKey).forEach(keys::add);
        Stream.of(ReadWarning.Code.values()).map(ReadWarning.Code::messageKey).forEach(keys::add);
        Stream.of(Visibility.values()).map(Visibility::titleKey).forEach(keys::add);
        Stream.of(TaskState.values()).map(TaskState::titleKey).forEach(keys::add);
        Stream.of(TaskState.values()).map(state -> "search.facet.state." + state).forEach(keys::add);
        Stream.of(Recurrence.values()).map(Recurrence::titleKey).forEach(keys::add);
        Stream.of(IntakeState.values()).map(IntakeState::titleKey).forEach(keys::add);
        Stream.of(BatchState.values()).map(BatchState::titleKey).forEach(keys::add);
        for (TaskAction action : TaskAction.values()) {
            keys.addAll(List.of(action.doneKey(), "task.action." + action, "task.said." + action));
        }
        return keys;
    }
}
