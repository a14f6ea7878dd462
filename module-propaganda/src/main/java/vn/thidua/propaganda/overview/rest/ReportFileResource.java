package vn.thidua.propaganda.overview.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.thidua.propaganda.overview.ReportService;
import vn.thidua.propaganda.overview.ReportSheets;

/** The report of a campaign by phase, as a workbook for people. */
@Path("propaganda/campaigns/{id}/report.xlsx")
@RequestScoped
public class ReportFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject private ReportService service;
    @Inject private ReportSheets sheets;

    @GET
    @Produces(XLSX)
    public Response get(@PathParam("id") long id) {
        return Response.ok(sheets.xlsx(service.of(id)), XLSX)
                .header("Content-Disposition", "attachment; filename=\"bao-cao-chien-dich-%d.xlsx\"".formatted(id)).build();
    }
}
