package vn.thidua.propaganda.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.propaganda.post.ReturnReason;
import vn.thidua.propaganda.post.ReturnReasons;

/** The reasons for which posts are returned, in their order. */
@Path("propaganda/return-reasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnReasonResource {

    @Inject private ReturnReasons service;
    @Context private UriInfo uri;

    /** A reason as JSON shows it. */
    public record ReasonView(String code, long version, String title, int place, boolean offered) {

        static ReasonView of(ReturnReason reason) {
            return new ReasonView(reason.getCode(), reason.getVersion(), reason.getTitle(), reason.getPlace(), reason.isOffered());
        }
    }

    /**
     * A reason as it is sent to be stored.
     *
     * @param code    of a new one; of no meaning for one that is there
     * @param place   as it is when absent
     * @param offered true when absent
     */
    public record ReasonInput(String code, String title, Integer place, Boolean offered) { }

    @GET
    public List<ReasonView> all() {
        return service.all().stream().map(ReasonView::of).toList();
    }

    @POST
    public Response add(@NotNull ReasonInput reason) {
        ReturnReason added = service.add(reason.code(), reason.title());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getCode()).build()), added);
    }

    @PUT
    @Path("{code}")
    public Response change(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ReasonInput reason) {
        int place = reason.place() == null ? service.get(code).getPlace() : reason.place();
        return answer(Response.ok(), service.change(code, EntityTags.expected(ifMatch), reason.title(), place,
                !Boolean.FALSE.equals(reason.offered())));
    }

    private static Response answer(Response.ResponseBuilder response, ReturnReason reason) {
        return response.entity(ReasonView.of(reason)).tag(EntityTags.of(reason.getVersion())).build();
    }
}
