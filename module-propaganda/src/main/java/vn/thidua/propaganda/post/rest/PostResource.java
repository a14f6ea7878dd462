package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;

/** Posts over REST. Translates only: rules and rights are in {@link PostService}. */
@Path("propaganda/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostResource {

    @Inject private PostService service;
    @Inject private ColumnService columns;
    @Inject private PostAnswers answers;
    @Context private UriInfo uri;

    @GET
    public Page<PostLine> list(@BeanParam PostQuery query, @BeanParam @Valid PageRequest page) {
        ColumnTree tree = columns.tree();
        return service.page(query.filter(tree), page.page(), page.size()).map(post -> PostLine.of(post, tree));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answers.answer(Response.ok(), service.get(id));
    }

    /** Writes a draft. */
    @POST
    public Response add(@NotNull PostInput post) {
        Post added = service.add(post.details(columns.tree()));
        return answers.answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull PostInput post) {
        return answers.answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), post.details(columns.tree())));
    }

    /** {@code {"until":"2026-12-01T08:00"}} pins a published post, {@code {}} lets it go. */
    @PUT
    @Path("{id}/pin")
    public Response pin(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull PinInput pin) {
        var checks = new InputCheck();
        var until = MomentText.read(checks, "until", pin.until());
        checks.demand();
        return answers.answer(Response.ok(), service.pin(id, TransitionResource.seen(ifMatch), until));
    }
}
