package vn.thidua.core.module.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.thidua.core.module.ModuleService;
import vn.thidua.core.module.ModuleStatus;

/** Modules and their switches, for administrators. */
@Path("modules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModuleResource {

    @Inject private ModuleService service;

    /** A module as JSON shows it. */
    public record ModuleView(String id, String version, String state, String schemaVersion, String cause,
            boolean required, long documents) {

        static ModuleView of(ModuleStatus status) {
            return new ModuleView(status.id(), status.version().orElse(null), status.state().name(),
                    status.schemaVersion().orElse(null), status.cause().orElse(null), status.required(), status.documents());
        }
    }

    /** The switch to set. */
    public record ModuleChange(@NotNull Boolean enabled) { }

    @GET
    public List<ModuleView> list() {
        return service.list().stream().map(ModuleView::of).toList();
    }

    @PATCH
    @Path("{id}")
    public ModuleView change(@PathParam("id") String id, @NotNull @Valid ModuleChange change) {
        return ModuleView.of(service.change(id, change.enabled()));
    }
}
