package vn.thidua.core.picture.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.file.FileNames;
import vn.thidua.core.picture.PictureContent;
import vn.thidua.core.picture.PictureService;

/** A picture in the size that a page needs. */
@Path("files/{id}/picture")
@RequestScoped
public class PictureResource {

    private static final String FOR_GOOD = "private, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final String NOTHING_ELSE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject private PictureService pictures;

    /**
     * JPEG or PNG. A content never changes, so whoever names it ({@code v}) may keep the picture; it stays in the reader's
     * own browser.
     *
     * @param width 320, 640, 960 or 1280; a picture that is smaller comes as it is
     */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response picture(@PathParam("id") long id, @QueryParam("width") @DefaultValue("1280") int width,
            @QueryParam("v") String version, @Context Request request) {
        PictureContent picture = pictures.open(id, width);
        var tag = new EntityTag(picture.version() + "-" + picture.width());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged
                : Response.ok(picture.path().toFile()).type(picture.type().mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, picture.version().equals(version) ? FOR_GOOD : ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(true, picture.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_ELSE)
                .build();
    }
}
