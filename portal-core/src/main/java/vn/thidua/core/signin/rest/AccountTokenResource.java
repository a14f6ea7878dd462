package vn.thidua.core.signin.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.thidua.core.signin.AccessTokenService;

/** Access tokens of any account, for administrators: to look at and to revoke. */
@Path("accounts/{account}/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class AccountTokenResource {

    @Inject private AccessTokenService service;

    @GET
    public List<TokenView> list(@PathParam("account") long account) {
        return service.ofAccount(account).stream().map(token -> TokenView.of(token, null)).toList();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("account") long account, @PathParam("id") long id) {
        service.revokeOf(account, id);
    }
}
