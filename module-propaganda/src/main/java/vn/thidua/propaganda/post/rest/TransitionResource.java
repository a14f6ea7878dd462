package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.post.WorkflowService;

/**
 * The way of a post from one state to the next. {@code If-Match} may be sent; a state that does not allow what is asked for answers
 * 409 with the {@code allowed} actions.
 */
@Path("propaganda/posts/{id}/transitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransitionResource {

    @Inject private WorkflowService service;
    @Inject private ColumnService columns;
    @Inject private PostAnswers answers;

    @POST
    public Response perform(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull TransitionInput transition) {
        return answers.answer(Response.ok(), service.perform(id, seen(ifMatch), transition.read(columns.tree())));
    }

    static long seen(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? Versions.ANY : EntityTags.expected(ifMatch);
    }
}
