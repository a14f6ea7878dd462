package vn.thidua.propaganda.reach.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.reach.FollowService;

/** Whether one follows a column; its code or its id stands in the address. */
@Path("propaganda/columns/{column}/follow")
@RequestScoped
public class FollowResource {

    @Inject private FollowService service;
    @Inject private ColumnService columns;

    @PUT
    public void follow(@PathParam("column") String column) {
        service.follow(id(column), true);
    }

    @DELETE
    public void end(@PathParam("column") String column) {
        service.follow(id(column), false);
    }

    private long id(String column) {
        return columns.tree().findByWord(column).orElseThrow(() -> PortalException.notFound("error.column.unknown")).id();
    }
}
