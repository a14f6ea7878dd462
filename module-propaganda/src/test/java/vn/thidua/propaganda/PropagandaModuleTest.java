package vn.thidua.propaganda;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.propaganda.campaign.CampaignAction;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.overview.NextStep;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostStep;
import vn.thidua.testkit.ModuleContract;

class PropagandaModuleTest extends ModuleContract {

    PropagandaModuleTest() {
        super(new PropagandaModule());
    }

    @Override
    protected List<String> keys() {
        List<String> keys = super.keys();
        Stream.of(PostState.values()).map(PostState::titleKey).forEach(keys::add);
        Stream.of(PostState.values()).map(state -> "error.post.state." + state).forEach(keys::add);
        Stream.of(PostAction.values()).map(PostAction::titleKey).forEach(keys::add);
        Stream.of(PostStep.values()).map(PostStep::titleKey).forEach(keys::add);
        Stream.of(ColumnDuty.values()).map(ColumnDuty::titleKey).forEach(keys::add);
        Stream.of(ColumnDuty.values()).map(duty -> "error.column.duty." + duty).forEach(keys::add);
        Stream.of(CampaignState.values()).map(CampaignState::titleKey).forEach(keys::add);
        Stream.of(CampaignAction.values()).map(CampaignAction::titleKey).forEach(keys::add);
        Stream.of(CampaignState.values()).map(state -> "error.campaign.state." + state).forEach(keys::add);
        Stream.of(NextStep.Kind.values()).map(NextStep.Kind::textKey).forEach(keys::add);
        return keys;
    }
}
