package vn.thidua.core.search.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.core.search.SearchNames;
import vn.thidua.core.search.SearchParameters;
import vn.thidua.core.search.SearchService;
import vn.thidua.core.search.indexing.IndexService;

/** Search, suggestions while typing, and the state of the index. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject private SearchService search;
    @Inject private SearchNames names;
    @Inject private IndexService index;

    /** What is offered while typing. */
    public record Suggestions(List<SuggestionView> items) { }

    /**
     * Filters {@code type}, {@code year}, {@code issuer}, {@code unit} and any facet that a module declares may be given
     * several times; {@code sort} is {@code relevance}, {@code date} (newest first) or {@code date-asc}; {@code from} and
     * {@code to} are ISO dates.
     */
    @GET
    public SearchView search(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        var parameters = new SearchParameters(name -> given.getOrDefault(name, List.of()), search.freeFacets());
        return SearchView.of(search.search(parameters.request(page.page(), page.size())));
    }

    @GET
    @Path("suggest")
    public Suggestions suggest(@QueryParam("q") @DefaultValue("") String text) {
        return new Suggestions(search.suggest(text).stream()
                .map(suggestion -> SuggestionView.of(suggestion, names.type(suggestion.ref().type()))).toList());
    }

    /** Starts a rebuild: 202; 409 when one is running already. */
    @POST
    @Path("reindex")
    public Response reindex() {
        index.rebuild();
        return Response.accepted(StatusView.of(index.status())).build();
    }

    @GET
    @Path("status")
    public StatusView status() {
        return StatusView.of(index.status());
    }
}
