package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignReader;
import vn.thidua.propaganda.campaign.CampaignRepository;
import vn.thidua.propaganda.campaign.CampaignSummary;

/** What the demo's posts belong to and speak of: campaigns by their codes, documents by their numbers, models by their titles. */
@ApplicationScoped
class PostDemoLinks {

    private static final String CAMPAIGNS = "demo/propaganda/campaigns.txt";
    private static final CampaignReader EVERYTHING = new CampaignReader(true, true, true, Set.of());

    @Inject private CampaignRepository campaigns;
    @Inject @Any private Instance<SearchSource> contents;

    /** What the portal has, by the names under which the demo speaks of it. */
    record Known(Map<String, ContentRef> byName, Map<String, Campaign> byCode) {

        List<ContentRef> links(Stream<String> names) {
            return names.map(byName::get).filter(Objects::nonNull).toList();
        }

        Optional<Campaign> campaign(DemoText post) {
            return post.find("campaign").map(byCode::get);
        }

        Optional<Long> phase(DemoText post) {
            return campaign(post).flatMap(campaign -> post.find("phase").map(at -> campaign.phaseIds().get(Integer.parseInt(at) - 1)));
        }
    }

    /** Documents and models of all modules, as search knows them, and the demo's campaigns. */
    Known read() {
        Map<String, ContentRef> byName = new HashMap<>();
        contents.stream().filter(source -> source.type().endsWith(".document")).forEach(source -> source.forEach(document ->
                document.number().ifPresent(number -> byName.putIfAbsent(number, document.ref()))));
        contents.stream().filter(source -> source.type().endsWith(".model")).forEach(source -> source.forEach(document ->
                byName.putIfAbsent(document.title(), document.ref())));
        Map<String, Long> byTitle = new HashMap<>();
        campaigns.all(EVERYTHING).forEach((CampaignSummary campaign) -> byTitle.put(campaign.title(), campaign.id()));
        Map<String, Campaign> byCode = new HashMap<>();
        DemoText.read(PostDemoLinks.class, CAMPAIGNS).forEach(text -> Optional.ofNullable(byTitle.get(text.get("title")))
                .flatMap(campaigns::find).ifPresent(campaign -> byCode.put(text.get("code"), campaign)));
        return new Known(byName, byCode);
    }
}
