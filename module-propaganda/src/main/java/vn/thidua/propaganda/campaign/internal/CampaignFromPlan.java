package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.core.spi.PlanReceiver;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.CampaignPlanning;
import vn.thidua.propaganda.campaign.CampaignPlanning.Planned;
import vn.thidua.propaganda.campaign.CampaignService;

/** Makes the draft of a campaign of a plan that another module has read. */
@ApplicationScoped
class CampaignFromPlan implements PlanReceiver {

    @Inject private CampaignService service;
    @Inject private CampaignPlanning planning;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public boolean mayReceive() {
        return service.mayAdd();
    }

    @Override
    public String titleKey() {
        return "campaign.from-plan";
    }

    @Override
    public Receipt receive(PlanOutline plan) {
        Planned planned = planning.plan(plan);
        return new Receipt("/propaganda/campaign?id=" + planned.campaign().getId(), planned.made());
    }
}
