package vn.thidua.propaganda.column.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.column.ColumnStaff;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.DutyHolder;

/** The tree of columns over REST. Translates only: rules and rights are in {@link ColumnService}. */
@Path("propaganda/columns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ColumnResource {

    @Inject private ColumnService service;
    @Inject private ColumnStaff staff;
    @Context private UriInfo uri;

    /** The whole tree, from the top down. */
    @GET
    public List<ColumnView> tree() {
        ColumnTree tree = service.tree();
        return tree.roots().stream().map(root -> ColumnView.of(tree, root, true)).toList();
    }

    /** One column, by its code or its id. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String word) {
        ColumnTree tree = service.tree();
        ColumnTree.Node node = tree.findByWord(word).orElseThrow(() -> PortalException.notFound("error.column.unknown"));
        return Response.ok(ColumnView.of(tree, node, false)).tag(EntityTags.of(node.version())).build();
    }

    @POST
    public Response add(@NotNull ColumnInput column) {
        Column added = service.add(column.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ColumnInput column) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), column.details()));
    }

    /** Everybody who has a duty in the column, and why. */
    @GET
    @Path("{id}/duties")
    public List<DutyHolder> duties(@PathParam("id") long id) {
        return staff.of(id);
    }

    /** Names who does what in the column. */
    @PUT
    @Path("{id}/duties")
    public Response staff(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull DutiesInput duties) {
        return answer(Response.ok(), service.staff(id, EntityTags.expected(ifMatch), duties.members()));
    }

    private static Response answer(Response.ResponseBuilder response, Column column) {
        return response.entity(ColumnView.of(column)).tag(EntityTags.of(column.getVersion())).build();
    }
}
