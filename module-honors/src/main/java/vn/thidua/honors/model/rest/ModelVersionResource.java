package vn.thidua.honors.model.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.text.DiffLine;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelHistory;
import vn.thidua.honors.model.ModelService;

/** What was told of models before, for those who look after them. */
@Path("honors/models/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelVersionResource {

    @Inject private ModelHistory history;
    @Inject private ModelService service;

    @GET
    public List<VersionView> versions(@PathParam("id") long id) {
        return history.versions(id).stream().map(VersionView::of).toList();
    }

    /** The model as that revision tells of it. */
    @GET
    @Path("{revision}")
    public ModelView version(@PathParam("id") long id, @PathParam("revision") int revision) {
        return ModelView.of(service.getInside(id), history.version(id, revision).text());
    }

    /** What differs: the lines of both revisions in order. */
    @GET
    @Path("diff")
    public List<DiffLine> diff(@PathParam("id") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        new InputCheck().present("from", from).present("to", to).demand();
        return history.diff(id, from, to).lines();
    }

    @POST
    @Path("{revision}/restore")
    public Response restore(@PathParam("id") long id, @PathParam("revision") int revision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Model model = history.restore(id, EntityTags.expected(ifMatch), revision);
        return Response.ok(ModelView.of(model, service.draft(model))).tag(EntityTags.of(model.getVersion())).build();
    }
}
