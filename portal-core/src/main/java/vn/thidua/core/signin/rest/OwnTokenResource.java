package vn.thidua.core.signin.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.signin.AccessTokenService;

/** One's own access tokens. A token cannot make tokens. */
@Path("me/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnTokenResource {

    private static final int DAYS = 90;

    @Inject private AccessTokenService service;
    @Context private UriInfo uri;

    /**
     * A token to make.
     *
     * @param days     how long it lives; 90 when not given
     * @param readOnly whether it may change nothing; false when not given
     */
    public record TokenRequest(String name, Integer days, Boolean readOnly) { }

    @GET
    public List<TokenView> list() {
        return service.own().stream().map(token -> TokenView.of(token, null)).toList();
    }

    @POST
    public Response create(@NotNull @Valid TokenRequest wanted) {
        var made = service.create(wanted.name(), wanted.days() == null ? DAYS : wanted.days(),
                Boolean.TRUE.equals(wanted.readOnly()));
        return Response.created(uri.getAbsolutePathBuilder().path(made.token().getId().toString()).build())
                .entity(TokenView.of(made.token(), made.secret().text())).build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        service.revoke(id);
    }
}
