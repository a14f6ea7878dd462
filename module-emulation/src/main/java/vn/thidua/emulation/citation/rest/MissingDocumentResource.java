package vn.thidua.emulation.citation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;
import vn.thidua.emulation.citation.Gap;
import vn.thidua.emulation.citation.CitationService;
import vn.thidua.emulation.document.DocumentKind;

/** The gaps in the library: what its documents cite and it does not have. */
@Path("emulation/missing-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MissingDocumentResource {

    @Inject private CitationService service;

    /** A gap and how many documents name it. */
    public record Missing(DocumentKind kind, String number, String name, LocalDate issuedOn, String issuer, long citedBy) {

        static Missing of(Gap gap) {
            var cited = gap.cited();
            return new Missing(cited.kind(), cited.number(), cited.name(), cited.issuedOn(), cited.issuer(), gap.documents());
        }
    }

    @GET
    public Page<Missing> missing(@BeanParam @Valid PageRequest page) {
        Page<Gap> all = service.missing(page.page(), page.size());
        return new Page<>(all.items().stream().map(Missing::of).toList(), all.page(), all.size(), all.total());
    }
}
