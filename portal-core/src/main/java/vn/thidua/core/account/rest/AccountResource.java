package vn.thidua.core.account.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.GrantService;
import vn.thidua.core.account.GrantService.NewGrant;
import vn.thidua.core.account.RightsService;
import vn.thidua.core.account.rest.AccountViews.AccountChange;
import vn.thidua.core.account.rest.AccountViews.AccountView;
import vn.thidua.core.account.rest.AccountViews.GrantView;
import vn.thidua.core.account.rest.AccountViews.NewAccount;
import vn.thidua.core.account.rest.AccountViews.NewPassword;
import vn.thidua.core.account.rest.AccountViews.PasswordSet;
import vn.thidua.core.account.rest.AccountViews.RightView;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/** Accounts over HTTP. Translates only; rules and permissions are in the services. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject private AccountService service;
    @Inject private GrantService grants;
    @Inject private RightsService rights;
    @Context private UriInfo uri;

    @GET
    public Page<AccountView> list(@BeanParam @Valid PageRequest page, @QueryParam("q") String text) {
        return new Page<>(service.page(text, page.first(), page.size()), page.page(), page.size(), service.count(text))
                .map(AccountView::of);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(service.get(id));
    }

    @POST
    public Response create(@NotNull NewAccount account) {
        Account created = service.create(account.login(), account.personId());
        return Response.created(uri.getAbsolutePathBuilder().path(created.getId().toString()).build())
                .tag(EntityTags.of(created.getVersion())).entity(AccountView.of(created)).build();
    }

    /** Switches the account on or off, or gives it to another person. */
    @PATCH
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch,
            @NotNull AccountChange change) {
        return answer(service.change(id, EntityTags.expected(ifMatch), change.enabled(), change.personId()));
    }

    /** Sets a password that has to be changed at the next sign-in; the answer tells it once. */
    @PUT
    @Path("{id}/password")
    public PasswordSet setPassword(@PathParam("id") long id, NewPassword password) {
        return new PasswordSet(service.setPassword(id, password == null ? null : password.password()));
    }

    /** Ends every session of the account. */
    @DELETE
    @Path("{id}/sessions")
    public void endSessions(@PathParam("id") long id) {
        service.endSessions(id);
    }

    @GET
    @Path("{id}/grants")
    public List<GrantView> grants(@PathParam("id") long id) {
        return grants.of(id).stream().map(GrantView::of).toList();
    }

    @POST
    @Path("{id}/grants")
    public Response give(@PathParam("id") long id, @NotNull NewGrant grant) {
        GrantView given = GrantView.of(grants.give(id, grant));
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(given.id())).build()).entity(given).build();
    }

    /** Takes a role back at once. */
    @DELETE
    @Path("{id}/grants/{grant}")
    public void end(@PathParam("id") long id, @PathParam("grant") long grant) {
        grants.end(id, grant);
    }

    /** What the account may do today, and why. */
    @GET
    @Path("{id}/rights")
    public List<RightView> rights(@PathParam("id") long id) {
        return rights.explain(id).stream().map(RightView::of).toList();
    }

    private static Response answer(Account account) {
        return Response.ok(AccountView.of(account)).tag(EntityTags.of(account.getVersion())).build();
    }
}
