package vn.thidua.propaganda.front;

import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_EDIT;
import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.campaign.CampaignFilter;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.CampaignSummary;

/**
 * The campaigns that go on, for the front page. What somebody sees of them follows from rights and units alone, so those who have the
 * same share an answer for a few seconds; a campaign is opened with the rights of the moment all the same.
 */
@ApplicationScoped
public class CampaignBanners {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int MOST = 3;

    private record Eyes(boolean editor, boolean reader, Set<Long> units) { }

    @Inject private CampaignService campaigns;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;

    private final ShortMemory<Eyes, List<CampaignSummary>> memory =
            new ShortMemory<>(TIME, eyes -> campaigns.page(CampaignFilter.RUNNING, 0, MOST).items());

    /** The latest campaigns that go on, at most three. */
    public List<CampaignSummary> current() {
        access.requireSignedIn();
        return memory.get(new Eyes(access.holds(CAMPAIGN_EDIT), access.holdsSomewhere(CAMPAIGN_VIEW), user.rights().units()));
    }

    /** How many days are left to what the campaign celebrates; -1 when there is nothing or it is over. */
    public long daysLeft(CampaignSummary campaign) {
        return campaign.daysToAnniversary(Moments.today()).orElse(-1);
    }
}
