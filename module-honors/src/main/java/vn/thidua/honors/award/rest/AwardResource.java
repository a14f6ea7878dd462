package vn.thidua.honors.award.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.award.Revocation;

/** Awards over REST. Translates only: rules and rights are in {@link AwardService}. */
@Path("honors/awards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardResource {

    @Inject private AwardService service;
    @Context private UriInfo uri;

    /**
     * Why an award stands no more, as it is sent.
     *
     * @param day of the decision that revokes it, as {@code 2026-03-02}
     */
    public record RevocationInput(String day, String number, String reason) {

        Revocation revocation() {
            var checks = new InputCheck();
            var revocation = new Revocation(checks.readDay("day", day), number, reason);
            checks.demand();
            return revocation;
        }
    }

    @GET
    public Page<AwardSummary> list(@BeanParam AwardQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.filter(), page.page(), page.size());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull AwardInput award) {
        Award added = service.add(award.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull AwardInput award) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), award.details()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull RevocationInput input) {
        return answer(Response.ok(), service.revoke(id, EntityTags.expected(ifMatch), input.revocation()));
    }

    private static Response answer(Response.ResponseBuilder response, Award award) {
        return response.entity(AwardView.of(award)).tag(EntityTags.of(award.getVersion())).build();
    }
}
