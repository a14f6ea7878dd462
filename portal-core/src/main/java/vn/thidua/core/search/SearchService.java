package vn.thidua.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.annotation.Timed;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.search.indexing.Indexer;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.SearchType;

/**
 * Search as people use it: within what whoever is at work may open, over the modules that are switched on, with names in the
 * language of the request.
 */
@ApplicationScoped
public class SearchService {

    private static final int SUGGESTIONS = 8;

    @Inject private Indexer indexer;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private ModuleRegistry modules;
    @Inject private SearchNames names;

    /** Answers any question, if need be with nothing; never fails because of what was typed. */
    @Timed(name = "portal_search", absolute = true, description = "Questions to the search")
    public SearchResult search(SearchRequest request) {
        SearchQuery.Builder query = SearchQuery.of(request.text(), scope())
                .from(request.from()).to(request.to()).sort(request.sort()).page(request.page(), request.size())
                .exact(request.exact()).labels(names.current());
        request.filters().forEach(query::filter);
        return indexer.engine().search(query.build());
    }

    /** Documents whose title or number begins with what was typed so far; at most 8. */
    @Timed(name = "portal_search_suggest", absolute = true, description = "Questions while typing")
    public List<Suggestion> suggest(String text) {
        return indexer.engine().suggest(text, scope(), SUGGESTIONS);
    }

    /** Names of the facets that the active modules' types declare, beside type, year, issuer and unit. */
    public Set<String> freeFacets() {
        return modules.activeSearchTypes().stream().flatMap(type -> type.facets().stream()).collect(Collectors.toSet());
    }

    /** What whoever is at work may find. */
    SearchScope scope() {
        access.requireSignedIn();
        return SearchScope.of(user.rights().audienceTokens(),
                modules.activeSearchTypes().stream().map(SearchType::id).toList());
    }
}
