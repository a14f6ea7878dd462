package vn.thidua.emulation.citation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.thidua.emulation.citation.CitationService;

/** What a document refers to and what refers to it. */
@Path("emulation/documents/{id}/citations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitationResource {

    @Inject private CitationService service;

    @GET
    public CitationsView of(@PathParam("id") long id) {
        return CitationsView.of(service.of(id));
    }
}
