package vn.thidua.propaganda.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;

/** Stored campaigns. */
public interface CampaignRepository {

    Optional<Campaign> find(long id);

    /** The campaign that was made from this plan. */
    Optional<Long> findBySource(ContentRef source);

    /** One page of what a reader may see, the latest beginning first. */
    Page<CampaignSummary> page(CampaignFilter filter, CampaignReader reader, int page, int size);

    /** Title and dates of the campaigns that a reader may see, the latest beginning first; for choices. */
    List<CampaignSummary> all(CampaignReader reader);

    void forEach(Consumer<Campaign> sink);

    long count();

    /** Stores a new campaign or what changed, so that a clash with another edit shows at once. */
    Campaign save(Campaign campaign);

    void remove(Campaign campaign);
}
