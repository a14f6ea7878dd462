package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.PostTemplates;

/** Templates of posts, for those who begin from them and those who keep them. */
@Path("propaganda/post-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {

    @Inject private PostTemplates service;
    @Inject private ColumnService columns;
    @Context private UriInfo uri;

    /** What a post says that begins today from a template; to be sent to {@code propaganda/posts} as it is or changed. */
    public record Begun(String title, String lead, String body, String column, List<String> tags) { }

    /** Those from which a post may begin. */
    @GET
    public List<TemplateView> offered() {
        return service.offered().stream().map(TemplateView::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.getForEdit(id));
    }

    @GET
    @Path("{id}/post")
    public Begun begin(@PathParam("id") long id) {
        PostDetails begun = service.begin(id);
        return new Begun(begun.title(), begun.lead(), begun.body(), columns.tree().get(begun.columnId()).code(), begun.tags());
    }

    @POST
    public Response add(@NotNull TemplateInput template) {
        PostTemplate added = service.add(template.details(columns.tree()));
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull TemplateInput template) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), template.details(columns.tree())));
    }

    private static Response answer(Response.ResponseBuilder response, PostTemplate template) {
        return response.entity(TemplateView.of(template)).tag(EntityTags.of(template.getVersion())).build();
    }
}
