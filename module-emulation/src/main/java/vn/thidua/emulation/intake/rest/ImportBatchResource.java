package vn.thidua.emulation.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.thidua.core.rest.PageRequest;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.BatchService;
import vn.thidua.emulation.intake.IntakeBatch;

/** Import of many documents that come as one ZIP. */
@Path("emulation/import-batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportBatchResource {

    @Inject private BatchService service;
    @Inject private Messages messages;
    @Context private UriInfo uri;

    /** A form with the part {@code file}; the import goes on behind the answer. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(List<EntityPart> parts, @QueryParam("unit") String unit, @QueryParam("visibility") String visibility,
            @BeanParam @Valid PageRequest page) {
        var checks = new InputCheck();
        Long unitId = checks.readId("unit", unit);
        Visibility readers = checks.readChoice("visibility", visibility, Visibility.class);
        checks.demand();
        EntityPart file = FormFile.find(parts);
        IntakeBatch batch = service.start(FormFile.name(file), file.getContent(), unitId, readers);
        return Response.accepted(view(batch, page)).location(uri.getAbsolutePathBuilder().path(batch.getId().toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    public BatchView get(@PathParam("id") long id, @BeanParam @Valid PageRequest page) {
        return view(service.get(id), page);
    }

    /** Leaves it after the file at hand. */
    @POST
    @Path("{id}/stop")
    public BatchView stop(@PathParam("id") long id, @BeanParam @Valid PageRequest page) {
        return view(service.stop(id), page);
    }

    @POST
    @Path("{id}/continue")
    public BatchView resume(@PathParam("id") long id, @BeanParam @Valid PageRequest page) {
        return view(service.resume(id), page);
    }

    private BatchView view(IntakeBatch batch, PageRequest page) {
        long id = batch.getId();
        return BatchView.of(batch, service.progress(id), service.lines(id, page.page(), page.size()), messages);
    }
}
