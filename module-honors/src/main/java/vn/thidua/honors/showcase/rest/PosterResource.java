package vn.thidua.honors.showcase.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.error.InputCheck;
import vn.thidua.honors.showcase.PosterService;
import vn.thidua.honors.showcase.PosterSize;

/** Posters of models as PDF. */
@Path("honors/models")
@RequestScoped
public class PosterResource {

    @Inject private PosterService posters;

    /**
     * @param size {@code A4} or {@code A3}; A4 when absent
     */
    @GET
    @Path("{id}/poster.pdf")
    @Produces("application/pdf")
    public Response poster(@PathParam("id") long id, @QueryParam("size") String size) {
        var checks = new InputCheck();
        PosterSize chosen = checks.readChoice("size", size, PosterSize.class);
        checks.demand();
        return Response.ok(posters.poster(id, chosen == null ? PosterSize.A4 : chosen))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"dien-hinh-" + id + ".pdf\"").build();
    }
}
