package vn.thidua.honors.award.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.TableWriter;
import vn.thidua.core.table.Uploads;
import vn.thidua.honors.award.AwardImport;
import vn.thidua.honors.award.AwardTemplate;

/**
 * Import of awards over HTTP: {@code multipart/form-data} with a part {@code file} that holds CSV or XLSX. With {@code dryRun=true} the
 * answer lists what would happen and every bad row; without it a bad row answers 422 and changes nothing.
 */
@Path("honors/awards/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwardImportResource {

    private static final String PART = "file";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject private AwardImport imports;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportReport run(List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        imports.require();
        EntityPart part = parts == null ? null
                : parts.stream().filter(one -> PART.equals(one.getName())).findFirst().orElse(null);
        if (part == null) {
            throw PortalException.invalid(PART, "error.field.required");
        }
        return Uploads.use(part.getContent(), file -> imports.run(file, dryRun));
    }

    /** A file to start from. */
    @GET
    @Path("template.{format:csv|xlsx}")
    @Produces({"text/csv", XLSX})
    public Response template(@PathParam("format") String format) {
        boolean csv = format.equals("csv");
        return Response.ok(csv ? TableWriter.csv(AwardTemplate.rows()) : TableWriter.xlsx(AwardTemplate.rows()), csv ? CSV : XLSX)
                .header("Content-Disposition", "attachment; filename=\"awards.%s\"".formatted(format)).build();
    }
}
