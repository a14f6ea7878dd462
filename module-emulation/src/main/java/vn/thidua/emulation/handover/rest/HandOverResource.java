package vn.thidua.emulation.handover.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import vn.thidua.core.spi.PlanReceiver;
import vn.thidua.emulation.handover.HandOverService;

/** Handing plans to modules that make something of them. */
@Path("emulation/documents/{id}/hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandOverResource {

    @Inject private HandOverService service;

    /** What is understood of the plan, and whom it may be handed to. */
    @GET
    public HandOverView preview(@PathParam("id") long id) {
        return HandOverView.of(service.outline(id), service.offers(id));
    }

    /** Makes something of the plan: 201 with its page; 200 with the page of what was made of the same plan before. */
    @POST
    public Response handOver(@PathParam("id") long id, @NotNull HandOverInput input) {
        PlanReceiver.Receipt receipt = service.handOver(id, input.receiver());
        return Response.status(receipt.made() ? Status.CREATED : Status.OK).header("Location", URI.create(receipt.path()))
                .entity(new HandedOver(receipt.path(), receipt.made())).build();
    }

    /**
     * Whom a plan is handed to.
     *
     * @param receiver the id of a module, such as {@code propaganda}
     */
    public record HandOverInput(String receiver) { }

    /**
     * What became of it.
     *
     * @param path the page of what was made, below the context root
     * @param made whether it was made just now
     */
    public record HandedOver(String path, boolean made) { }
}
