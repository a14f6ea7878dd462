package vn.thidua.emulation.task.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.emulation.task.CalendarFeed;

/**
 * The calendar of tasks for other programs. Open to everybody who has a key; whoever signed in has no more right to it.
 */
@Path("emulation/tasks/calendar.ics")
@RequestScoped
@Produces(CalendarResource.TYPE)
public class CalendarResource {

    static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject private CalendarFeed feed;
    @Context private UriInfo uri;

    @GET
    public Response get(@QueryParam("key") String key) {
        return Response.ok(feed.read(key, uri.getBaseUri().resolve("../..")))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"tasks.ics\"").build();
    }
}
