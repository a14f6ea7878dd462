package vn.thidua.honors;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.adoption.ReviewDecision;
import vn.thidua.honors.model.ExitTest;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.Publication;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.WithdrawalCause;
import vn.thidua.testkit.ModuleContract;

class HonorsModuleTest extends ModuleContract {

    HonorsModuleTest() {
        super(new HonorsModule());
    }

    @Override
    protected List<String> keys() {
        List<String> keys = super.keys();
        Stream.of(Stage.values()).map(Stage::titleKey).forEach(keys::add);
        Stream.of(Stage.values()).map(stage -> "search.facet.stage." + stage).forEach(keys::add);
        Stream.of(ModelKind.values()).map(ModelKind::titleKey).forEach(keys::add);
        Stream.of(ModelKind.values()).map(kind -> "search.facet.kind." + kind).forEach(keys::add);
        Stream.of(Publication.values()).map(Publication::titleKey).forEach(keys::add);
        Stream.of(WithdrawalCause.values()).map(WithdrawalCause::titleKey).forEach(keys::add);
        Stream.of(AdoptionState.values()).map(AdoptionState::titleKey).forEach(keys::add);
        Stream.of(ReviewDecision.values()).map(ReviewDecision::titleKey).forEach(keys::add);
        for (ExitTest test : ExitTest.values()) {
            keys.addAll(List.of(test.titleKey(), test.helpKey()));
        }
        for (ModelAction action : ModelAction.values()) {
            keys.addAll(List.of(action.titleKey(), action.titleKey() + ".help", "model.step." + action, "model.done." + action,
                    "model.notice." + action));
        }
        Stream.of(Stage.values()).map(stage -> "error.model.state." + stage).forEach(keys::add);
        return keys;
    }
}
