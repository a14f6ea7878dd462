package vn.thidua.core.talk.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.core.talk.CongratulationService;
import vn.thidua.core.talk.Congratulations;

/** Congratulations over REST: {@code PUT} gives one's own, {@code DELETE} takes it back, both as often as one likes. */
@Path("talk/congratulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CongratulationResource {

    @Inject private CongratulationService service;

    /**
     * Who congratulated.
     *
     * @param text in one sentence in the caller's language; empty when nobody did
     */
    public record CongratulationsView(long count, boolean mine, String text) { }

    @GET
    public CongratulationsView get(@QueryParam("owner") String owner) {
        return view(service.of(TalkAddress.owner(owner)));
    }

    @PUT
    public CongratulationsView give(@QueryParam("owner") String owner) {
        return view(service.give(TalkAddress.owner(owner)));
    }

    @DELETE
    public CongratulationsView takeBack(@QueryParam("owner") String owner) {
        return view(service.takeBack(TalkAddress.owner(owner)));
    }

    private CongratulationsView view(Congratulations given) {
        return new CongratulationsView(given.count(), given.mine(), service.sentence(given));
    }
}
