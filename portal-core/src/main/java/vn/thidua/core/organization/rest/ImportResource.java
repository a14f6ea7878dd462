package vn.thidua.core.organization.rest;

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
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.ImportTemplates;
import vn.thidua.core.organization.PersonImport;
import vn.thidua.core.organization.UnitImport;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.TableWriter;
import vn.thidua.core.table.Uploads;

/**
 * Imports of units and people over HTTP: {@code multipart/form-data} with a part {@code file} that holds CSV or XLSX. With
 * {@code dryRun=true} the answer lists what would happen and every bad row; without it a bad row answers 422 and changes
 * nothing.
 */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PART = "file";

    @Inject private UnitImport units;
    @Inject private PersonImport people;
    @Inject private Uploads uploads;
    @Inject private AccessControl access;

    @POST
    @Path("units/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportReport importUnits(List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return read(parts, file -> units.run(file, dryRun));
    }

    @POST
    @Path("people/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportReport importPeople(List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return read(parts, file -> people.run(file, dryRun));
    }

    /** A file to start from, as {@code csv} or {@code xlsx}. */
    @GET
    @Path("{what:units|people}/import/template.{format:csv|xlsx}")
    @Produces({"text/csv", XLSX, MediaType.APPLICATION_JSON})
    public Response template(@PathParam("what") String what, @PathParam("format") String format) {
        access.requireSignedIn();
        List<List<String>> rows = what.equals("units") ? ImportTemplates.units() : ImportTemplates.people();
        boolean csv = format.equals("csv");
        return Response.ok(csv ? TableWriter.csv(rows) : TableWriter.xlsx(rows), csv ? "text/csv;charset=UTF-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(what, format)).build();
    }

    private ImportReport read(List<EntityPart> parts, Function<java.nio.file.Path, ImportReport> work) {
        access.requireSignedIn();
        EntityPart part = parts.stream().filter(one -> PART.equals(one.getName())).findFirst()
                .orElseThrow(() -> PortalException.invalid(PART, "error.field.required"));
        InputStream content = part.getContent();
        return uploads.use(content, work);
    }
}
