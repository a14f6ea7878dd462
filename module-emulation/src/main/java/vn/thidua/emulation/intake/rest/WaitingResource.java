package vn.thidua.emulation.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.intake.Intake;
import vn.thidua.emulation.intake.IntakeService;

/** The queue of files that wait for review. */
@Path("emulation/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    @Inject private IntakeService service;
    @Inject private Messages messages;
    @Context private UriInfo uri;

    /** Oldest first. */
    @GET
    public Page<WaitingLineView> list(@BeanParam @Valid PageRequest page) {
        return service.waiting(page.page(), page.size()).map(WaitingLineView::of);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        Intake intake = service.get(id);
        return Response.ok(WaitingView.of(intake, service.understood(intake).orElse(null), messages))
                .tag(EntityTags.of(intake.getVersion())).build();
    }

    /** Makes a document of what is understood; it can be corrected afterwards like any other. */
    @POST
    @Path("{id}/confirm")
    public Response confirm(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("force") @DefaultValue("false") boolean force) {
        Document document = service.confirm(id, EntityTags.expected(ifMatch), force);
        return Response.created(uri.getBaseUriBuilder().path("emulation/documents/{id}").build(document.getId()))
                .entity(WaitingView.of(service.get(id), service.understood(service.get(id)).orElse(null), messages)).build();
    }

    /** Takes it out of the queue. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.discard(id, EntityTags.expected(ifMatch));
    }
}
