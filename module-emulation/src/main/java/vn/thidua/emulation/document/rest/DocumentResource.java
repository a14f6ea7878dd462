package vn.thidua.emulation.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;

/** Documents over REST. Translates only: rules and rights are in {@link DocumentService}. */
@Path("emulation/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject private DocumentService service;
    @Context private UriInfo uri;

    @GET
    public Page<DocumentSummary> list(@BeanParam DocumentQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.filter(), query.sort(), page.page(), page.size());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull DocumentInput document) {
        DocumentDetails details = document.details();
        Document added = service.add(details, document.beginsAs(details));
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull DocumentInput document) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), document.details()));
    }

    /** Deletes a draft; what was issued is never deleted. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(id, EntityTags.expected(ifMatch));
        return Response.noContent().build();
    }

    static Response answer(Response.ResponseBuilder response, Document document) {
        return response.entity(DocumentView.of(document)).tag(EntityTags.of(document.getVersion())).build();
    }
}
