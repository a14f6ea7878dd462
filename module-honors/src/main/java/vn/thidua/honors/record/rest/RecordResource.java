package vn.thidua.honors.record.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.record.HonorsRecord;
import vn.thidua.honors.record.RecordService;
import vn.thidua.honors.record.RecordTable;
import vn.thidua.honors.record.Run;

/** Records over REST: JSON, and the same as {@code .xlsx} and {@code .docx}. */
@Path("honors/records/{of:people|units}")
@RequestScoped
public class RecordResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject private RecordService service;
    @Inject private RecordTable table;

    @PathParam("of") private String of;

    /** The years of a yearly title. */
    public record TitleView(String code, String name, List<Run> runs, int longest, int latest) { }

    /** The sum of a year in đồng. */
    public record SumView(int year, long paid) { }

    /** A record as JSON shows it. */
    public record RecordView(String name, List<AwardSummary> awards, List<TitleView> titles, List<SumView> sums) {

        static RecordView of(HonorsRecord found) {
            return new RecordView(found.name(), found.awards().stream().map(Award::summary).toList(),
                    found.titles().stream().map(title -> new TitleView(title.code(), title.name(), title.runs(),
                            title.longest().length(), title.last().length())).toList(),
                    found.sums().entrySet().stream().map(sum -> new SumView(sum.getKey(), sum.getValue())).toList());
        }
    }

    private HonorsRecord find(long id) {
        return of.equals("people") ? service.ofPerson(id) : service.ofUnit(id);
    }

    @GET
    @Path("{id: [0-9]+}")
    @Produces(MediaType.APPLICATION_JSON)
    public RecordView get(@PathParam("id") long id) {
        return RecordView.of(find(id));
    }

    @GET
    @Path("{id: [0-9]+}.xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("id") long id) {
        return attachment(table.xlsx(find(id)), XLSX, id + ".xlsx");
    }

    @GET
    @Path("{id: [0-9]+}.docx")
    @Produces(DOCX)
    public Response docx(@PathParam("id") long id) {
        return attachment(table.docx(find(id)), DOCX, id + ".docx");
    }

    static Response attachment(byte[] content, String type, String name) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"khen-thuong-" + name + "\"").build();
    }
}
