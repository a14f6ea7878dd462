package vn.thidua.feedback.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.feedback.Suggestion;
import vn.thidua.feedback.SuggestionService;

/** Suggestions over REST. */
@Path("feedback/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private static final int NEWEST = 50;

    @Inject private SuggestionService service;

    /** A suggestion as JSON shows it. */
    public record SuggestionView(long id, String title, String body, String author) {

        static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(suggestion.getId(), suggestion.getTitle(), suggestion.getBody(), suggestion.getAuthor());
        }
    }

    /** A suggestion to be written. */
    public record NewSuggestion(String title, String body) { }

    @GET
    public List<SuggestionView> newest() {
        return service.newest(NEWEST).stream().map(SuggestionView::of).toList();
    }

    @POST
    public Response write(@NotNull NewSuggestion suggestion) {
        var written = service.write(suggestion.title(), suggestion.body());
        return Response.status(Response.Status.CREATED).entity(SuggestionView.of(written)).build();
    }
}
