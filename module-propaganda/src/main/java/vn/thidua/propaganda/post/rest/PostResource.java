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
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostSummary;

/** Posts over REST. Translates only: rules and rights are in {@link PostService}. */
@Path("propaganda/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostResource {

    @Inject private PostService service;
    @Context private UriInfo uri;

    @GET
    public Page<PostSummary> list(@BeanParam PostQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.filter(), page.page(), page.size());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull PostInput post) {
        Post added = service.add(post.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull PostInput post) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), post.details()));
    }

    private static Response answer(Response.ResponseBuilder response, Post post) {
        return response.entity(PostView.of(post)).tag(EntityTags.of(post.getVersion())).build();
    }
}
