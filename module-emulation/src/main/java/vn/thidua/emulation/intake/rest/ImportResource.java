package vn.thidua.emulation.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.i18n.Messages;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.DuplicateDocumentException;
import vn.thidua.emulation.intake.IncomingFile;
import vn.thidua.emulation.intake.IntakeService;
import vn.thidua.emulation.reading.file.FileLimits;

/**
 * Import of one document: a form with the part {@code file}, or its text. {@code ?dryRun=true} answers what is understood and saves
 * nothing; {@code ?force=true} enters a document once more that the library has already; {@code unit} and {@code visibility} say
 * whose it will be.
 */
@Path("emulation/documents/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject private IntakeService service;
    @Inject private Messages messages;
    @Context private UriInfo uri;
    @Context private HttpServletResponse servletResponse;
    @QueryParam("dryRun") @DefaultValue("false") private boolean dryRun;
    @QueryParam("force") @DefaultValue("false") private boolean force;
    @QueryParam("unit") private String unit;
    @QueryParam("visibility") private String visibility;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(List<EntityPart> parts) {
        service.requireImport();
        EntityPart part = FormFile.find(parts);
        return answer(new IncomingFile(FormFile.name(part), FormFile.bytes(part, FileLimits.USUAL.bytes())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response text(@NotNull PastedText pasted) {
        return answer(IncomingFile.pasted(pasted.text()));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public Response plain(String text) {
        return answer(IncomingFile.pasted(text));
    }

    private Response answer(IncomingFile file) {
        var checks = new InputCheck();
        Long unitId = checks.readId("unit", unit);
        Visibility readers = checks.readChoice("visibility", visibility, Visibility.class);
        checks.demand();
        return dryRun ? Response.ok(ImportView.of(service.understand(file), messages)).build() : save(file, unitId, readers);
    }

    private Response save(IncomingFile file, Long unitId, Visibility readers) {
        try {
            IntakeService.Imported imported = service.add(file, unitId, readers, force);
            Document document = imported.document();
            return Response.created(uri.getBaseUriBuilder().path("emulation/documents/{id}").build(document.getId()))
                    .entity(ImportedView.of(document.getId(), page(document.getId()), document.status(),
                            ImportView.of(imported.understood(), messages))).build();
        } catch (DuplicateDocumentException e) {
            servletResponse.setHeader("Link", "<" + page(e.documentId()) + ">; rel=\"duplicate\"");
            throw e;
        }
    }

    private String page(long document) {
        String path = uri.getBaseUri().getPath();
        return path.substring(0, path.indexOf("/api/")) + "/emulation/document?id=" + document;
    }
}
