package vn.thidua.core.organization.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/** The tree of units over HTTP. Translates only; rules and permissions are in {@link UnitService}. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitResource {

    @Inject private UnitService service;
    @Context private UriInfo uri;

    /**
     * A unit as JSON shows it.
     *
     * @param path   names from below the department down to the unit
     * @param active whether it exists today
     */
    public record UnitView(long id, long version, String code, String name, String shortName, String kind, Long parentId,
            LocalDate startsOn, LocalDate endsOn, int place, Long successorId, String path, boolean active) {

        static UnitView of(long id, long version, UnitDetails unit, String path) {
            boolean active = !unit.startsOn().isAfter(Moments.today())
                    && (unit.endsOn() == null || !unit.endsOn().isBefore(Moments.today()));
            return new UnitView(id, version, unit.code(), unit.name(), unit.shortName(), unit.kind().name(), unit.parentId(),
                    unit.startsOn(), unit.endsOn(), unit.place(), unit.successorId(), path, active);
        }
    }

    /** How a unit ends. */
    public record UnitEnd(LocalDate endsOn, Long successorId) { }

    /** Units from the top down; those of today unless {@code all} or another day is asked for. */
    @GET
    public Page<UnitView> list(@BeanParam @Valid PageRequest page, @QueryParam("parent") Long parent,
            @QueryParam("all") @DefaultValue("false") boolean all) {
        UnitTree tree = service.tree();
        List<UnitView> found = (parent == null ? tree.all() : tree.children(parent)).stream()
                .filter(unit -> all || unit.existsOn(Moments.today()))
                .map(unit -> UnitView.of(unit.id(), unit.version(), unit.details(), tree.path(unit.id()))).toList();
        return new Page<>(found.stream().skip(page.first()).limit(page.size()).toList(), page.page(), page.size(),
                found.size());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(service.get(id));
    }

    @POST
    public Response create(@NotNull UnitDetails unit) {
        Unit created = service.create(unit);
        return Response.created(uri.getAbsolutePathBuilder().path(created.getId().toString()).build())
                .tag(EntityTags.of(created.getVersion())).entity(view(created)).build();
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull UnitDetails unit) {
        return answer(service.change(id, EntityTags.expected(ifMatch), unit));
    }

    /** Ends a unit that is dissolved or merged into another. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull UnitEnd end) {
        return answer(service.end(id, EntityTags.expected(ifMatch), end.endsOn(), end.successorId()));
    }

    private Response answer(Unit unit) {
        return Response.ok(view(unit)).tag(EntityTags.of(unit.getVersion())).build();
    }

    private UnitView view(Unit unit) {
        return UnitView.of(unit.getId(), unit.getVersion(), unit.details(), service.tree().path(unit.getId()));
    }
}
