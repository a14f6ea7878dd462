package vn.thidua.honors.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.search.Facets;
import vn.thidua.core.search.SearchHit;
import vn.thidua.core.search.SearchQuery.Sort;
import vn.thidua.core.search.SearchRequest;
import vn.thidua.core.search.SearchService;
import vn.thidua.core.spi.SearchType;
import vn.thidua.honors.HonorsModule;

/**
 * Finds the decision of an award among the documents of other modules: by its number and day, as far as the reader may open it.
 * So an award leads to its decision whichever of the two came first.
 */
@ApplicationScoped
public class DecisionDocuments {

    private static final int MOST = 5;
    private static final String OWN = HonorsModule.ID + ".";

    @Inject private SearchService search;
    @Inject private ModuleRegistry modules;

    /** The one that the award names first; empty for an award without a number. */
    public List<SearchHit> of(Award award) {
        AwardDetails details = award.details();
        Set<String> types = modules.activeSearchTypes().stream().map(SearchType::id).filter(type -> !type.startsWith(OWN))
                .collect(Collectors.toSet());
        if (details.decisionNumber().isEmpty() || types.isEmpty()) {
            return List.of();
        }
        var request = new SearchRequest(details.decisionNumber(), Map.of(Facets.TYPE, types), details.decidedOn(), details.decidedOn(),
                Sort.RELEVANCE, 0, MOST, true);
        return search.search(request).items().stream().filter(SearchHit::direct)
                .sorted((a, b) -> Boolean.compare(isNamed(b, details), isNamed(a, details))).toList();
    }

    private static boolean isNamed(SearchHit hit, AwardDetails details) {
        return hit.ref().toString().equals(details.document());
    }
}
