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
import java.util.List;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.organization.ImportTemplates;
import vn.thidua.core.organization.UnitImport;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.table.ImportReport;

/**
 * Import of units over HTTP: {@code multipart/form-data} with a part {@code file} that holds CSV or XLSX. With {@code dryRun=true} the answer
 * lists what would happen and every bad row; without it a bad row answers 422 and changes nothing.
 */
@Path("units/import")
@Produces(MediaType.APPLICATION_JSON)
public class UnitImportResource {

    @Inject private UnitImport imports;
    @Inject private AccessControl access;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportReport run(List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        access.require(CorePermissions.UNIT_EDIT);
        return Upload.read(parts, file -> imports.run(file, dryRun));
    }

    /** A file to start from. */
    @GET
    @Path("template.{format:csv|xlsx}")
    @Produces({"text/csv", Upload.XLSX})
    public Response template(@PathParam("format") String format) {
        return Upload.template("units", format, ImportTemplates.units());
    }
}
