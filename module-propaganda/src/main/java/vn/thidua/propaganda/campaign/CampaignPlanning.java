package vn.thidua.propaganda.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.spi.PlanOutline;

/**
 * Plans campaigns from plans that were read elsewhere. What it makes is a draft for people to go on with: what could not be taken over
 * stands in its note.
 */
@ApplicationScoped
@Transactional
public class CampaignPlanning {

    @Inject private CampaignService service;
    @Inject private ChannelService channels;
    @Inject private UnitTrees units;
    @Inject private Messages messages;

    /**
     * What became of a plan.
     *
     * @param made whether the campaign was made just now; otherwise it was there already
     */
    public record Planned(Campaign campaign, boolean made) { }

    /** The draft for a plan, or the campaign that was made of it before. */
    public Planned plan(PlanOutline plan) {
        service.requireAdd();
        Optional<Campaign> before = service.findMadeFrom(plan.source());
        if (before.isPresent()) {
            return new Planned(before.get(), false);
        }
        var draft = new PlanDraft(plan, new ChannelMatcher(channels.inUse()), Moments.today());
        CampaignDetails details = draft.details(units.current(), messages::text);
        return new Planned(service.add(details, plan.source()), true);
    }
}
