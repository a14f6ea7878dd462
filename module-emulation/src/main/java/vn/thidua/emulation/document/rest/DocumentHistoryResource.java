package vn.thidua.emulation.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import vn.thidua.emulation.document.HistoryService;

/** What a document was before. */
@Path("emulation/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentHistoryResource {

    @Inject private HistoryService service;

    /** All versions, the present one first. */
    @GET
    @Path("{id}/versions")
    public List<VersionView.Line> versions(@PathParam("id") long id) {
        return service.versions(id).stream().map(VersionView.Line::of).toList();
    }

    @GET
    @Path("{id}/versions/{revision}")
    public VersionView version(@PathParam("id") long id, @PathParam("revision") int revision) {
        return VersionView.of(service.version(id, revision));
    }

    /** Writes a former version anew as the present one. */
    @POST
    @Path("{id}/versions/{revision}/restore")
    @Consumes(MediaType.WILDCARD)
    public Response restore(@PathParam("id") long id, @PathParam("revision") int revision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DocumentResource.answer(Response.ok(), service.restore(id, EntityTags.expected(ifMatch), revision));
    }

    @GET
    @Path("{id}/diff")
    public DiffView diff(@PathParam("id") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        new InputCheck().present("from", from).present("to", to).demand();
        return DiffView.of(service.diff(id, from, to));
    }
}
