package vn.thidua.propaganda.campaign.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.CampaignSummary;

/** Campaigns over REST. Translates only: rules and rights are in {@link CampaignService}. */
@Path("propaganda/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignResource {

    @Inject private CampaignService service;
    @Context private UriInfo uri;

    @GET
    public Page<CampaignSummary> list(@BeanParam CampaignQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.filter(), page.page(), page.size());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull CampaignInput campaign) {
        Campaign added = service.add(campaign.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull CampaignInput campaign) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), campaign.details()));
    }

    /** Deletes a draft without activities. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(id, EntityTags.expected(ifMatch));
        return Response.noContent().build();
    }

    /**
     * Takes a campaign one step on; {@code If-Match} may be left out, because no step overwrites anything. A state that does not
     * allow it answers 409 with the {@code allowed} actions.
     */
    @POST
    @Path("{id}/transitions")
    public Response step(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull CampaignStepInput step) {
        long seen = ifMatch == null ? EntityTags.ANY : EntityTags.expected(ifMatch);
        return answer(Response.ok(), service.step(id, seen, step.read(), step.reason()));
    }

    private Response answer(Response.ResponseBuilder response, Campaign campaign) {
        return response.entity(CampaignView.of(campaign, service.allowed(campaign)))
                .tag(EntityTags.of(campaign.getVersion())).build();
    }
}
