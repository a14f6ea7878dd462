package vn.thidua.core.editing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.editing.CopyDraft;
import vn.thidua.core.editing.Editing;
import vn.thidua.core.editing.WorkingCopies;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.Page;

/** One's own working copies; the script of edit pages keeps them here. */
@Path("working-copies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkingCopyResource {

    @Inject private Editing editing;
    @Inject private WorkingCopies copies;
    @Inject private EditingWords words;

    @GET
    public Page<CopyView> mine() {
        List<CopyView> mine = copies.mine().stream().map(CopyView::of).toList();
        return new Page<>(mine, 0, mine.size(), mine.size());
    }

    @GET
    @Path("{key}")
    public CopyView get(@PathParam("key") String key) {
        return copies.find(key).map(CopyView::of).orElseThrow(() -> PortalException.notFound("error.copy.unknown"));
    }

    /** Keeps the fields, or says only that the page is open; answers who else edits and what was saved meanwhile. */
    @PUT
    @Path("{key}")
    public EditingView keep(@PathParam("key") String key, @NotNull CopyInput input) {
        var draft = new CopyDraft(input.version(), input.fields(), input.title(), input.page());
        return words.view(editing.keep(key, draft), Instant.now());
    }

    @DELETE
    @Path("{key}")
    public void drop(@PathParam("key") String key) {
        copies.drop(key);
    }
}
