package vn.thidua.propaganda.overview.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.propaganda.overview.ReportService;

/** The report of a campaign by phase, for programs. */
@Path("propaganda/campaigns/{id}/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject private ReportService service;

    @GET
    public ReportView get(@PathParam("id") long id) {
        return ReportView.of(service.of(id));
    }
}
