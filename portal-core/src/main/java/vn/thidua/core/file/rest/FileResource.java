package vn.thidua.core.file.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.file.FileContent;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;

/** Files over REST. Translates only: rules and rights are in {@link FileService}. */
@Path("files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

    @Inject private FileService service;
    @Context private UriInfo uri;

    /** The files of a piece of content, {@code ?owner=type:id}, all on one page; {@code &role=} narrows them. */
    @GET
    public Page<FileView> list(@QueryParam("owner") String owner, @QueryParam("role") String role) {
        ContentRef ref = FileForm.owner(owner, "owner");
        List<StoredFile> files = role == null ? service.list(ref) : service.list(ref, role);
        return new Page<>(files.stream().map(this::view).toList(), 0, files.size(), files.size());
    }

    /** A form with the part {@code file}; owner and role stand in the address or in the form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(List<EntityPart> parts, @QueryParam("owner") String owner, @QueryParam("role") String role) {
        var form = new FileForm(parts);
        StoredFile added = service.add(form.owner(owner), form.role(role), form.file());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    /** What the file holds; {@code ?save=true} has it saved even where a browser could show it. */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") long id, @QueryParam("save") @DefaultValue("false") boolean save,
            @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange, @Context Request request) {
        FileContent content = service.open(id);
        var answer = new ContentAnswer(content, save);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(answer.tag());
        return unchanged == null ? answer.of(range, ifRange) : answer.unchanged(unchanged);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull FileChange change) {
        long expected = EntityTags.expected(ifMatch);
        StoredFile file = service.get(id);
        if (change.place() != null) {
            service.move(id, expected, change.place());
            expected = Versions.ANY;
        }
        if (change.name() != null || change.caption() != null || change.altText() != null) {
            service.describe(id, expected, new FileDetails(or(change.name(), file.getName()),
                    or(change.caption(), file.getCaption()), or(change.altText(), file.getAltText())));
        }
        return answer(Response.ok(), service.get(id));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.remove(id, EntityTags.expected(ifMatch));
    }

    private static String or(String wanted, String present) {
        return wanted == null ? present : wanted;
    }

    private Response answer(Response.ResponseBuilder response, StoredFile file) {
        return response.entity(view(file)).tag(EntityTags.of(file.getVersion())).build();
    }

    private FileView view(StoredFile file) {
        String path = uri.getBaseUri().getPath();
        return FileView.of(file, path.substring(0, path.indexOf("/api/")));
    }
}
