package vn.thidua.emulation.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.emulation.document.Agency;
import vn.thidua.emulation.document.AgencyDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.RegisterService;
import vn.thidua.emulation.document.RegisterState;

/** The registers over REST: how the department's documents are numbered. */
@Path("emulation/registers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject private RegisterService service;

    /** How the numbers of a register look, for example <code>{number}/{kind}-{agency}</code>. */
    public record LayoutInput(String layout) { }

    /** The number that a year goes on with. */
    public record NextInput(Integer next) { }

    /** Every register in a year; this one when none is named. */
    @GET
    public List<RegisterState> list(@QueryParam("year") String year) {
        var checks = new InputCheck();
        Integer asked = checks.readYear("year", year);
        checks.demand();
        return service.registers(asked == null ? Moments.today().getYear() : asked);
    }

    @PUT
    @Path("{kind}")
    public List<RegisterState> arrange(@PathParam("kind") String kind, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull LayoutInput input) {
        DocumentKind which = kind(kind);
        service.arrange(which, EntityTags.expected(ifMatch), input.layout());
        return only(which, Moments.today().getYear());
    }

    @PUT
    @Path("{kind}/years/{year}")
    public List<RegisterState> goOnWith(@PathParam("kind") String kind, @PathParam("year") int year, @NotNull NextInput input) {
        DocumentKind which = kind(kind);
        new InputCheck().present("next", input.next()).demand();
        service.goOnWith(which, year, input.next());
        return only(which, year);
    }

    private List<RegisterState> only(DocumentKind kind, int year) {
        return service.registers(year).stream().filter(register -> register.kind() == kind).toList();
    }

    private static DocumentKind kind(String name) {
        DocumentKind kind = new InputCheck().readChoice("kind", name, DocumentKind.class);
        if (kind == null) {
            throw PortalException.notFound("error.register.none");
        }
        return kind;
    }

    @GET
    @Path("agency")
    public Response agency() {
        return answer(service.agency());
    }

    @PUT
    @Path("agency")
    public Response describe(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull AgencyDetails details) {
        return answer(service.describe(EntityTags.expected(ifMatch), details));
    }

    private static Response answer(Agency agency) {
        return Response.ok(agency.details()).tag(EntityTags.of(agency.getVersion())).build();
    }
}
