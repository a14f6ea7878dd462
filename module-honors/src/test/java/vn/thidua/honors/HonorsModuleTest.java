package vn.thidua.honors;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.adoption.ReviewDecision;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardState;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.catalogue.Recurrence;
import vn.thidua.honors.catalogue.SubjectKind;
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
        Stream.of(EntryKind.values()).map(EntryKind::titleKey).forEach(keys::add);
        Stream.of(SubjectKind.values()).map(SubjectKind::titleKey).forEach(keys::add);
        Stream.of(AwardLevel.values()).map(AwardLevel::titleKey).forEach(keys::add);
        Stream.of(AwardLevel.values()).map(level -> "search.facet.level." + level).forEach(keys::add);
        Stream.of(Recurrence.values()).map(Recurrence::titleKey).forEach(keys::add);
        Stream.of(PrizePayment.values()).map(PrizePayment::titleKey).forEach(keys::add);
        Stream.of(AwardKind.values()).map(AwardKind::titleKey).forEach(keys::add);
        Stream.of(AwardKind.values()).map(kind -> "search.facet.recognition." + kind).forEach(keys::add);
        Stream.of(AwardState.values()).map(AwardState::titleKey).forEach(keys::add);
        Stream.of(ModelKind.values()).map(ModelKind::titleKey).forEach(keys::add);
        Stream.of(ModelKind.values()).map(kind -> "search.facet.model-kind." + kind).forEach(keys::add);
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
