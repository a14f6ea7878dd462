package vn.thidua.core.account.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.TreeSet;
import vn.thidua.core.account.Role;
import vn.thidua.core.account.RoleDetails;
import vn.thidua.core.account.RoleService;
import vn.thidua.core.account.RoleTitles;
import vn.thidua.core.account.rest.AccountViews.RoleView;
import vn.thidua.core.rest.EntityTags;

/** Roles over HTTP. Translates only; rules and permissions are in {@link RoleService}. */
@Path("roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoleResource {

    @Inject private RoleService service;
    @Inject private RoleTitles titles;
    @Context private UriInfo uri;

    @GET
    public List<RoleView> list() {
        return service.list().stream().map(this::view).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(service.get(id));
    }

    @POST
    public Response create(@NotNull RoleDetails role) {
        Role created = service.create(role);
        return Response.created(uri.getAbsolutePathBuilder().path(created.getId().toString()).build())
                .tag(EntityTags.of(created.getVersion())).entity(view(created)).build();
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull RoleDetails role) {
        return answer(service.change(id, EntityTags.expected(ifMatch), role));
    }

    /** Removes a role of the department's own that was never granted. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        service.remove(id, EntityTags.expected(ifMatch));
    }

    private Response answer(Role role) {
        return Response.ok(view(role)).tag(EntityTags.of(role.getVersion())).build();
    }

    private RoleView view(Role role) {
        return new RoleView(role.getId(), role.getVersion(), role.getKey(), titles.of(role), titles.description(role),
                role.isBuiltIn(), role.isEnabled(), new TreeSet<>(role.getPermissions()));
    }
}
