package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignRepository;

/** Feeds campaigns to search; drafts are for editors only. */
@ApplicationScoped
@Transactional
class CampaignSearchSource implements SearchSource {

    @Inject private CampaignRepository campaigns;

    @Override
    public String type() {
        return PropagandaModule.CAMPAIGNS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return campaigns.find(Long.parseLong(id)).map(CampaignSearchSource::describe);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        campaigns.forEach(campaign -> sink.accept(describe(campaign)));
    }

    @Override
    public long count() {
        return campaigns.count();
    }

    private static SearchDocument describe(Campaign campaign) {
        var details = campaign.details();
        String themes = details.themes().stream().map(theme -> theme.name() + "\n" + theme.explanation())
                .collect(Collectors.joining("\n"));
        String phases = details.phases().stream().map(phase -> phase.name() + "\n" + phase.contents())
                .collect(Collectors.joining("\n"));
        return SearchDocument.of(campaign.ref(), details.title(), "/propaganda/campaign?id=" + campaign.getId(), campaign.audience())
                .body(String.join("\n\n", details.movement(), details.anniversaryName(), details.purpose(), themes, phases).strip())
                .date(details.from())
                .facet("state", campaign.getState().name())
                .build();
    }
}
