package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.post.PostHistory;

/** What posts said before, for those who write and decide. */
@Path("propaganda/posts/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

    @Inject private PostHistory history;
    @Inject private PostAnswers answers;

    @GET
    public List<VersionView.Line> versions(@PathParam("id") long id) {
        return history.versions(id).stream().map(VersionView.Line::of).toList();
    }

    @GET
    @Path("{revision}")
    public VersionView version(@PathParam("id") long id, @PathParam("revision") int revision) {
        return VersionView.of(history.version(id, revision));
    }

    @GET
    @Path("diff")
    public VersionView.Diff diff(@PathParam("id") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        new InputCheck().present("from", from).present("to", to).demand();
        return VersionView.Diff.of(history.diff(id, from, to));
    }

    @POST
    @Path("{revision}/restore")
    public Response restore(@PathParam("id") long id, @PathParam("revision") int revision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.answer(Response.ok(), history.restore(id, EntityTags.expected(ifMatch), revision));
    }
}
