package vn.thidua.emulation.task.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.core.feed.rest.FeedAnswer;
import vn.thidua.emulation.task.CalendarFeed;

/**
 * The calendar of tasks for other programs: in the name of the key's owner, or of whoever signed in with a password or a token.
 */
@Path("emulation/tasks/calendar.ics")
@RequestScoped
@Produces(CalendarResource.TYPE)
public class CalendarResource {

    static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject private CalendarFeed feed;
    @Context private UriInfo uri;
    @Context private Request request;

    @GET
    public Response get(@QueryParam("key") String key) {
        return Response.fromResponse(FeedAnswer.of(feed.read(key, uri.getBaseUri().resolve("../..")), TYPE, request))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"tasks.ics\"").build();
    }
}
