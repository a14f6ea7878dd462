package vn.thidua.honors.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.CatalogueService;

/** Titles and forms over REST: every period, or with {@code ?on=} what holds on a day. */
@Path("honors/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject private CatalogueService service;
    @Context private UriInfo uri;

    @GET
    public List<EntryView> list(@QueryParam("on") LocalDate day) {
        return service.entries().stream().filter(entry -> day == null || entry.details().period().contains(day))
                .map(EntryView::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull EntryInput entry) {
        CatalogueEntry added = service.add(entry.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull EntryInput entry) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), entry.details()));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.remove(id, EntityTags.expected(ifMatch));
    }

    private static Response answer(Response.ResponseBuilder response, CatalogueEntry entry) {
        return response.entity(EntryView.of(entry)).tag(EntityTags.of(entry.getVersion())).build();
    }
}
