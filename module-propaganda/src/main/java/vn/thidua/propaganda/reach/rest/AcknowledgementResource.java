package vn.thidua.propaganda.reach.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.reach.AcknowledgementService;

/** One's own word that a post was read and understood. It can be given again and again and is kept from the first time. */
@Path("propaganda/posts/{id}/acknowledgement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AcknowledgementResource {

    @Inject private AcknowledgementService service;
    @Inject private PostService posts;

    /** When it was given. */
    public record Acknowledged(Instant acknowledgedAt) { }

    @GET
    public Acknowledged get(@PathParam("id") long id) {
        posts.get(id);
        return new Acknowledged(service.own(id).map(Moments::instant)
                .orElseThrow(() -> PortalException.notFound("error.reach.not-acknowledged")));
    }

    @PUT
    public Acknowledged put(@PathParam("id") long id) {
        return new Acknowledged(Moments.instant(service.acknowledge(id)));
    }
}
