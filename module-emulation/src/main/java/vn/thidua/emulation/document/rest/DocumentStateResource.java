package vn.thidua.emulation.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.emulation.document.IssueOrder;
import vn.thidua.emulation.document.IssueService;

/**
 * What happens to a document once it is written. {@code If-Match} may be sent; a state that does not allow what is asked for
 * answers 409 with the {@code allowed} actions.
 */
@Path("emulation/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentStateResource {

    @Inject private IssueService service;

    @POST
    @Path("{id}/issue")
    public Response issue(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, IssueInput input) {
        IssueOrder order = input == null ? IssueOrder.AS_WRITTEN : input.order();
        return DocumentResource.answer(Response.ok(), service.issue(id, seen(ifMatch), order));
    }

    @POST
    @Path("{id}/supersede")
    public Response supersede(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SupersedeInput input) {
        new InputCheck().present("by", input.by()).demand();
        return DocumentResource.answer(Response.ok(), service.supersede(id, seen(ifMatch), input.by()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ReasonInput input) {
        return DocumentResource.answer(Response.ok(), service.revoke(id, seen(ifMatch), input.reason()));
    }

    @POST
    @Path("{id}/reinstate")
    public Response reinstate(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ReasonInput input) {
        return DocumentResource.answer(Response.ok(), service.reinstate(id, seen(ifMatch), input.reason()));
    }

    private static long seen(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? IssueService.ANY_VERSION : EntityTags.expected(ifMatch);
    }
}
