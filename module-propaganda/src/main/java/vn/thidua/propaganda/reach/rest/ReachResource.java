package vn.thidua.propaganda.reach.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.propaganda.reach.ReachService;
import vn.thidua.propaganda.reach.ReaderLine;

/** How far a post came: figures by unit, worst first, and the people of units whose people may be seen. */
@Path("propaganda/posts/{id}/reach")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

    @Inject private ReachService service;

    @GET
    public ReachView get(@PathParam("id") long id) {
        return ReachView.of(service.get(id));
    }

    /** {@code ?unit=&missing=true}: those who are missing come first. */
    @GET
    @Path("people")
    public Page<ReaderLine> people(@PathParam("id") long id, @QueryParam("unit") String unit,
            @QueryParam("missing") @DefaultValue("false") boolean missing, @BeanParam @Valid PageRequest page) {
        var checks = new InputCheck();
        Long unitId = checks.readId("unit", unit);
        checks.demand();
        return service.people(id, unitId, missing, page.page(), page.size());
    }
}
