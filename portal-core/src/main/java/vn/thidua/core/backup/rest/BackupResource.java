package vn.thidua.core.backup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.thidua.core.backup.BackupService;

/** Takes a backup while the portal runs: {@code POST /api/v1/backup} answers one ZIP file. */
@Path("backup")
public class BackupResource {

    @Inject private BackupService service;

    @POST
    @Produces("application/zip")
    public Response take() {
        String name = service.begin();
        StreamingOutput body = service::write;
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}
