package vn.thidua.emulation.task.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.emulation.task.TaskFigures;
import vn.thidua.emulation.task.TaskSummary;

/** How far the tasks of a document are. */
@Path("emulation/documents/{id}/task-summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskSummaryResource {

    @Inject private TaskFigures figures;

    @GET
    public TaskSummary get(@PathParam("id") long id) {
        return figures.ofDocument(id);
    }
}
