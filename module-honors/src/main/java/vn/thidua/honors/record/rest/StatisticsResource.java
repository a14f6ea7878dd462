package vn.thidua.honors.record.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.error.InputCheck;
import vn.thidua.honors.record.Statistics;
import vn.thidua.honors.record.StatisticsService;
import vn.thidua.honors.record.StatisticsTable;

/** Figures over REST: {@code ?year=&unit=}. */
@Path("honors/statistics")
@RequestScoped
public class StatisticsResource {

    @Inject private StatisticsService service;
    @Inject private StatisticsTable table;

    @QueryParam("year") private String year;
    @QueryParam("unit") private String unit;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Statistics get() {
        var checks = new InputCheck();
        Integer chosen = checks.readYear("year", year);
        Long within = checks.readId("unit", unit);
        checks.demand();
        return service.of(chosen, within);
    }

    @GET
    @Path("export.xlsx")
    @Produces(RecordResource.XLSX)
    public Response xlsx() {
        Statistics figures = get();
        return RecordResource.attachment(table.xlsx(figures), RecordResource.XLSX,
                "thong-ke" + (figures.year() == null ? "" : "-" + figures.year()) + ".xlsx");
    }
}
