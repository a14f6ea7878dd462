package vn.thidua.honors.adoption.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.adoption.ReviewDecision;

/** Adoptions over REST. Translates only: rules and rights are in {@link AdoptionService}. */
@Path("honors/adoptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    @Inject private AdoptionService service;
    @Context private UriInfo uri;

    /** Who adopted a model, earliest first. */
    @GET
    public List<AdoptionView> list(@QueryParam("model") String model) {
        return service.ofModel(modelId(model)).stream().map(AdoptionView::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@QueryParam("model") String model, @NotNull AdoptionInput input) {
        Adoption added = service.adopt(modelId(model), input.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull AdoptionInput input) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), input.details()));
    }

    @GET
    @Path("{id}/reviews")
    public List<ReviewView> reviews(@PathParam("id") long id) {
        return service.reviews(id).stream().map(ReviewView::of).toList();
    }

    @POST
    @Path("{id}/reviews")
    public Response review(@PathParam("id") long id, @NotNull ReviewInput input) {
        var checks = new InputCheck().present("year", input.year());
        ReviewDecision decision = checks.readChoice("decision", input.decision(), ReviewDecision.class);
        checks.demand();
        return answer(Response.ok(), service.review(id, input.year(), decision, input.note()));
    }

    private static long modelId(String text) {
        var checks = new InputCheck().present("model", text);
        Long id = checks.readId("model", text);
        checks.demand();
        return id;
    }

    private static Response answer(Response.ResponseBuilder response, Adoption adoption) {
        return response.entity(AdoptionView.of(adoption)).tag(EntityTags.of(adoption.getVersion())).build();
    }
}
