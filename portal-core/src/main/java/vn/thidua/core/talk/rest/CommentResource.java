package vn.thidua.core.talk.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.core.talk.CommentCard;
import vn.thidua.core.talk.CommentState;
import vn.thidua.core.talk.ModerationQueue;
import vn.thidua.core.talk.ModerationService;
import vn.thidua.core.talk.TalkReason;
import vn.thidua.core.talk.TalkService;

/** Comments over REST. Translates only: rules and rights are in {@link TalkService} and {@link ModerationService}. */
@Path("talk/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentResource {

    @Inject private TalkService service;
    @Inject private ModerationService moderation;
    @Context private UriInfo uri;

    /** The comments on a piece of content, {@code ?owner=type:id}, newest first, with their answers. */
    @GET
    public Page<CommentView> list(@QueryParam("owner") String owner, @Valid @BeanParam PageRequest page) {
        return service.read(TalkAddress.owner(owner), page.page(), page.size()).comments().map(CommentView::of);
    }

    /** What waits for the caller as a moderator: {@code ?state=waiting|reported|hidden}, on one content or on all. */
    @GET
    @Path("moderation")
    public Page<ModerationView> moderation(@QueryParam("state") String state, @QueryParam("owner") String owner,
            @Valid @BeanParam PageRequest page) {
        var check = new InputCheck();
        ModerationQueue queue = check.readChoice("state", state == null ? "waiting" : state, ModerationQueue.class);
        check.demand();
        return moderation.page(queue, Optional.ofNullable(owner).map(TalkAddress::owner), page.page(), page.size())
                .map(ModerationView::of);
    }

    @POST
    public Response write(@QueryParam("owner") String owner, @NotNull NewComment comment) {
        CommentCard written = service.write(TalkAddress.owner(owner), comment.text(), Optional.ofNullable(comment.parent()));
        return answer(Response.created(uri.getAbsolutePathBuilder().path(Long.toString(written.id())).build()), written);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @PATCH
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull CommentChange change) {
        long expected = EntityTags.expected(ifMatch);
        if (change.state() == null) {
            return answer(Response.ok(), service.mend(id, expected, change.text()));
        }
        var check = new InputCheck().that(change.text() == null, "text", "error.talk.text-or-state");
        CommentState state = check.readChoice("state", change.state(), CommentState.class);
        TalkReason reason = check.readChoice("reason", change.reason(), TalkReason.class);
        check.present("state", state).that(state != CommentState.WAITING && state != CommentState.WITHDRAWN, "state",
                "error.field.choice", "SHOWN, HIDDEN").demand();
        if (state == CommentState.HIDDEN) {
            moderation.hide(id, expected, reason, change.note());
        } else {
            moderation.approve(id, expected);
        }
        return answer(Response.ok(), service.get(id));
    }

    /** Takes back one's own comment. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        service.withdraw(id);
    }

    @POST
    @Path("{id}/reports")
    public void report(@PathParam("id") long id, @NotNull NewReport report) {
        var check = new InputCheck();
        TalkReason reason = check.readChoice("reason", report.reason(), TalkReason.class);
        check.demand();
        service.report(id, reason, report.note());
    }

    private static Response answer(Response.ResponseBuilder response, CommentCard card) {
        return response.entity(CommentView.of(card)).tag(EntityTags.of(card.version())).build();
    }
}
