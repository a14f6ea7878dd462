package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityRepository;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignRepository;
import vn.thidua.propaganda.campaign.CampaignService;

/**
 * Files of campaigns and of activities: opened by whoever may see the campaign; changed by whoever may change the campaign, or the
 * activity. Photos of an activity are pictures.
 */
@ApplicationScoped
class CampaignFiles implements FileOwner {

    @Inject private CampaignRepository campaigns;
    @Inject private CampaignService service;
    @Inject private ActivityRepository activities;
    @Inject private ActivityService log;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(PropagandaModule.CAMPAIGNS.id(), Activity.TYPE);
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return campaign(ref).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return campaign(ref).isPresent() && (isActivity(ref) ? activity(ref).filter(log::mayChange).isPresent() : service.mayAdd());
    }

    @Override
    public boolean accepts(ContentRef ref, String role, String mediaType) {
        return !role.equals(ActivityService.PHOTO) || mediaType.startsWith("image/");
    }

    @Override
    public String title(ContentRef ref) {
        return isActivity(ref) ? activity(ref).map(one -> one.details().title()).orElse("")
                : campaign(ref).map(one -> one.details().title()).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return isActivity(ref) ? activity(ref).map(one -> "/propaganda/campaign?id=" + one.getCampaignId()).orElse("/")
                : "/propaganda/campaign?id=" + ref.id();
    }

    private static boolean isActivity(ContentRef ref) {
        return ref.type().equals(Activity.TYPE);
    }

    private Optional<Activity> activity(ContentRef ref) {
        return id(ref).flatMap(activities::find);
    }

    /** The campaign that it is or belongs to, if it may be seen. */
    private Optional<Campaign> campaign(ContentRef ref) {
        Optional<Long> id = isActivity(ref) ? activity(ref).map(Activity::getCampaignId) : id(ref);
        return id.flatMap(campaigns::find).filter(campaign -> access.mayOpen(campaign.audience()));
    }

    private static Optional<Long> id(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(ref.id())) : Optional.empty();
    }
}
