package vn.thidua.propaganda.reach.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import vn.thidua.propaganda.reach.ReadMarkService;

/** Takes the unread marks off everything that has appeared until now; nothing is counted as read by it. */
@Path("propaganda/seen")
@RequestScoped
public class SeenResource {

    @Inject private ReadMarkService service;

    @PUT
    public void put() {
        service.seenAll();
    }
}
