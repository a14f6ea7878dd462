package vn.thidua.propaganda.front;


import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.propaganda.campaign.CampaignFilter;
import vn.thidua.propaganda.campaign.CampaignReader;
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

    @Inject private CampaignService campaigns;

    private final ShortMemory<CampaignReader, List<CampaignSummary>> memory =
            new ShortMemory<>(TIME, reader -> campaigns.page(CampaignFilter.RUNNING, 0, MOST).items());

    /** The latest campaigns that go on, at most three. */
    public List<CampaignSummary> current() {
        return memory.get(campaigns.reader());
    }

    /** How many days are left to what the campaign celebrates; -1 when there is nothing or it is over. */
    public long daysLeft(CampaignSummary campaign) {
        return campaign.daysToAnniversary(Moments.today()).orElse(-1);
    }
}
