package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.search.FacetValueNames;
import vn.thidua.propaganda.campaign.CampaignReader;
import vn.thidua.propaganda.campaign.CampaignRepository;

/** Names campaigns where search counts their posts; up to a minute old. */
@ApplicationScoped
class CampaignFacetNames implements FacetValueNames {

    private static final Duration TIME = Duration.ofMinutes(1);
    private static final CampaignReader EVERYTHING = new CampaignReader(true, true, true, Set.of());

    @Inject private CampaignRepository campaigns;

    private final ShortMemory<Boolean, Map<String, String>> memory = new ShortMemory<>(TIME, key -> read());

    @Override
    public String facet() {
        return "campaign";
    }

    @Override
    public Map<String, String> names() {
        return memory.get(Boolean.TRUE);
    }

    private Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        campaigns.all(EVERYTHING).forEach(campaign -> names.put(campaign.id().toString(), campaign.title()));
        return names;
    }
}
