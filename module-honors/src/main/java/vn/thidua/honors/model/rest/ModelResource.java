package vn.thidua.honors.model.rest;

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
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;

/** Models over REST: lists, the public part, proposals and changes. Translates only: rules and rights are in {@link ModelService}. */
@Path("honors/models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModelResource {

    @Inject private ModelService service;
    @Context private UriInfo uri;

    @GET
    public Page<ModelSummary> list(@BeanParam ModelQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.list(), query.filter(), page.page(), page.size());
    }

    /** What readers may read of it: the published revision where there is one. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        Model model = service.get(id);
        return Response.ok(ModelView.of(model, service.story(model))).tag(EntityTags.of(model.getVersion())).build();
    }

    /** The newest revision, for those who look after it. */
    @GET
    @Path("{id}/draft")
    public Response draft(@PathParam("id") long id) {
        return draft(Response.ok(), service.getInside(id));
    }

    /** Proposes a model. */
    @POST
    public Response propose(@NotNull ModelInput model) {
        Model added = service.propose(model.proposal());
        return draft(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ModelInput model) {
        return draft(Response.ok(), service.change(id, EntityTags.expected(ifMatch), model.facts(), model.text()));
    }

    private Response draft(Response.ResponseBuilder response, Model model) {
        return response.entity(ModelView.of(model, service.draft(model))).tag(EntityTags.of(model.getVersion())).build();
    }
}
