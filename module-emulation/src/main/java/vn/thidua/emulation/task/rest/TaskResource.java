package vn.thidua.emulation.task.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.thidua.core.rest.EntityTags;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskProgress;
import vn.thidua.emulation.task.TaskService;

/** Tasks over REST. Translates only: rules and rights are in {@link TaskService} and {@link TaskProgress}. */
@Path("emulation/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject private TaskService service;
    @Inject private TaskProgress progress;
    @Context private UriInfo uri;

    @GET
    public Page<TaskLineView> list(@BeanParam TaskQuery query, @BeanParam @Valid PageRequest page) {
        return service.page(query.filter(), page.page(), page.size()).map(TaskLineView::of);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull TaskInput task) {
        Task added = service.add(task.document(), task.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull TaskInput task) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), task.details()));
    }

    /** Takes a task one step on; {@code If-Match} may be left out, because no step overwrites anything. */
    @POST
    @Path("{id}/transitions")
    public Response step(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull TransitionInput transition) {
        long seen = ifMatch == null ? EntityTags.ANY : EntityTags.expected(ifMatch);
        return answer(Response.ok(), progress.step(id, seen, transition.read(), transition.text(), transition.day()));
    }

    private Response answer(Response.ResponseBuilder response, Task task) {
        long id = task.getId();
        return response.entity(TaskView.of(task, progress.allowed(id), progress.notes(id)))
                .tag(EntityTags.of(task.getVersion())).build();
    }
}
