package vn.thidua.propaganda.campaign.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityService;

/** What was held for a campaign, over REST, the latest first. */
@Path("propaganda/campaigns/{campaign}/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivityResource {

    @Inject private ActivityService service;
    @Context private UriInfo uri;

    @GET
    public List<ActivityView> list(@PathParam("campaign") long campaign) {
        return service.of(campaign).stream().map(ActivityView::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("campaign") long campaign, @PathParam("id") long id) {
        return answer(Response.ok(), of(campaign, id));
    }

    @POST
    public Response add(@PathParam("campaign") long campaign, @NotNull ActivityInput activity) {
        Activity added = service.add(campaign, activity.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("campaign") long campaign, @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ActivityInput activity) {
        of(campaign, id);
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), activity.details()));
    }

    /** Removes what was logged by mistake, with its files. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("campaign") long campaign, @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        of(campaign, id);
        service.remove(id, EntityTags.expected(ifMatch));
        return Response.noContent().build();
    }

    private Activity of(long campaign, long id) {
        Activity activity = service.get(id);
        if (activity.getCampaignId() != campaign) {
            throw PortalException.notFound("error.activity.unknown");
        }
        return activity;
    }

    private static Response answer(Response.ResponseBuilder response, Activity activity) {
        return response.entity(ActivityView.of(activity)).tag(EntityTags.of(activity.getVersion())).build();
    }
}
