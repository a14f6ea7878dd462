package vn.thidua.propaganda.front.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.thidua.core.feed.AtomFeed;
import vn.thidua.core.feed.rest.FeedAnswer;
import vn.thidua.propaganda.front.NewsFeed;
import vn.thidua.propaganda.front.NewsFeed.Place;

/**
 * Atom feeds of what is published, each for one reader: by the key of a private link, by password or by token. They count no readings
 * and are answered with 304 while nothing changed.
 */
@Path("propaganda/feeds")
@RequestScoped
@Produces("application/atom+xml;charset=UTF-8")
public class FeedResource {

    @Inject private NewsFeed feed;
    @Context private UriInfo uri;
    @Context private Request request;
    @QueryParam("key") private String key;

    @GET
    @Path("latest")
    public Response latest() {
        return answer(feed.latest(place()));
    }

    @GET
    @Path("columns/{column}")
    public Response ofColumn(@PathParam("column") String column) {
        return answer(feed.ofColumn(column, place()));
    }

    @GET
    @Path("campaigns/{id}")
    public Response ofCampaign(@PathParam("id") long id) {
        return answer(feed.ofCampaign(id, place()));
    }

    private Place place() {
        return new Place(key, uri.getAbsolutePath(), uri.getBaseUri().resolve("../.."));
    }

    private Response answer(String text) {
        return FeedAnswer.of(text, AtomFeed.MEDIA_TYPE, request);
    }
}
