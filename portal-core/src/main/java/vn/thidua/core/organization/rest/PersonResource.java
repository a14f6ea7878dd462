package vn.thidua.core.organization.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonFile;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonFilter.Presence;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionService;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.rest.PersonViews.Leaving;
import vn.thidua.core.organization.rest.PersonViews.NewPerson;
import vn.thidua.core.organization.rest.PersonViews.NewPosition;
import vn.thidua.core.organization.rest.PersonViews.PersonLine;
import vn.thidua.core.organization.rest.PersonViews.PersonView;
import vn.thidua.core.organization.rest.PersonViews.PositionChange;
import vn.thidua.core.organization.rest.PersonViews.PositionView;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/**
 * People and their positions over HTTP. Translates only; rules and permissions are in {@link PersonService} and
 * {@link PositionService}. The tag of an answer is the person's version; each position carries its own.
 */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject private PersonService service;
    @Inject private PositionService positions;
    @Inject private UnitService units;
    @Context private UriInfo uri;

    /** People in the order of names; {@code unit} with the units below it, {@code presence} as PRESENT, LEFT or ALL. */
    @GET
    public Page<PersonLine> list(@BeanParam @Valid PageRequest page, @QueryParam("q") String text,
            @QueryParam("unit") Long unit, @QueryParam("presence") @DefaultValue("PRESENT") String presence) {
        Set<Long> within = unit == null ? Set.of() : units.tree().withDescendants(unit);
        var filter = new PersonFilter(text, within, presence(presence));
        return new Page<>(service.page(filter, page.first(), page.size()), page.page(), page.size(), service.count(filter))
                .map(PersonLine::of);
    }

    private static Presence presence(String value) {
        try {
            return Presence.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw PortalException.invalid("presence", "error.cell.choice", value, "PRESENT, LEFT, ALL");
        }
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(service.file(id));
    }

    @POST
    public Response create(@NotNull NewPerson person) {
        PersonFile file = service.create(person.details(), person.firstPosition());
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(file.card().id())).build())
                .tag(EntityTags.of(file.version())).entity(PersonView.of(file)).build();
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull PersonDetails person) {
        return answer(service.change(id, EntityTags.expected(ifMatch), person));
    }

    /** Notes that somebody leaves, and ends the positions that go on. */
    @POST
    @Path("{id}/leave")
    public Response leave(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull Leaving leaving) {
        return answer(positions.leave(id, EntityTags.expected(ifMatch), leaving.leftOn()));
    }

    @GET
    @Path("{id}/positions")
    public List<PositionView> positions(@PathParam("id") long id) {
        return service.file(id).positions().stream().map(PositionView::of).toList();
    }

    @POST
    @Path("{id}/positions")
    public Response appoint(@PathParam("id") long id, @NotNull NewPosition position) {
        return answer(positions.appoint(id, position.details(), position.endFormerMain()));
    }

    @PUT
    @Path("{id}/positions/{position}")
    public Response changePosition(@PathParam("id") long id, @PathParam("position") long position,
            @HeaderParam("If-Match") String ifMatch, @NotNull PositionChange change) {
        return answer(positions.change(id, position, EntityTags.expected(ifMatch), change.details()));
    }

    @DELETE
    @Path("{id}/positions/{position}")
    public Response removePosition(@PathParam("id") long id, @PathParam("position") long position,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(positions.remove(id, position, EntityTags.expected(ifMatch)));
    }

    private static Response answer(PersonFile file) {
        return Response.ok(PersonView.of(file)).tag(EntityTags.of(file.version())).build();
    }
}
