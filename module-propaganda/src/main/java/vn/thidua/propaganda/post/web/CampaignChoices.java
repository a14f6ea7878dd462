package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.CampaignSummary;

/** Campaigns and their phases to choose from in the form of a post, and their names. */
@Named
@RequestScoped
public class CampaignChoices {

    /** The latest ones; posts are seldom written for older ones. */
    private static final int MOST = 12;

    @Inject private CampaignService service;

    private final Map<Long, Optional<CampaignDetails>> known = new HashMap<>();
    private List<CampaignSummary> all;

    /** The campaigns that whoever is at work may see. */
    public List<CampaignSummary> getAll() {
        if (all == null) {
            all = service.all();
        }
        return all;
    }

    /** The phases of a campaign; none for null. */
    public List<SelectItem> phases(Long campaignId) {
        return details(campaignId).map(campaign -> campaign.phases().stream()
                .map(phase -> new SelectItem(phase.id(), phase.name())).toList()).orElse(List.of());
    }

    /** The phases of every campaign, under its title: for those who choose both at once, without waiting for anything. */
    public List<SelectItem> getPhases() {
        return getAll().stream().limit(MOST).<SelectItem>map(campaign -> new SelectItemGroup(campaign.title(), "", false,
                phases(campaign.id()).toArray(SelectItem[]::new))).toList();
    }

    /** The title; empty for null and for a campaign that may not be seen. */
    public String title(Long campaignId) {
        return details(campaignId).map(CampaignDetails::title).orElse("");
    }

    /** The name of a phase of any campaign that may be seen. */
    public String phaseName(Long phaseId) {
        return getAll().stream().flatMap(campaign -> details(campaign.id()).stream()).flatMap(campaign -> campaign.phases().stream())
                .filter(phase -> phase.id().equals(phaseId)).map(phase -> phase.name()).findFirst().orElse("");
    }

    private Optional<CampaignDetails> details(Long campaignId) {
        return campaignId == null ? Optional.empty() : known.computeIfAbsent(campaignId, this::read);
    }

    private Optional<CampaignDetails> read(long id) {
        try {
            return Optional.of(service.get(id)).map(Campaign::details);
        } catch (PortalException e) {
            return Optional.empty();
        }
    }
}
