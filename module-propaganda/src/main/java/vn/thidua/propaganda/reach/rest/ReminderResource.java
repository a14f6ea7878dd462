package vn.thidua.propaganda.reach.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.propaganda.reach.AcknowledgementService;

/** Reminds everybody who has not acknowledged a post; nobody hears of one post twice on a day. */
@Path("propaganda/posts/{id}/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {

    @Inject private AcknowledgementService service;

    /** How many people had not acknowledged the post. */
    public record Reminded(int people) { }

    @POST
    public Reminded post(@PathParam("id") long id) {
        return new Reminded(service.remind(id));
    }
}
