package vn.thidua.honors.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.catalogue.BaseSalary;
import vn.thidua.honors.catalogue.SalaryDetails;
import vn.thidua.honors.catalogue.SalaryService;

/** Base salaries over REST, the latest first. */
@Path("honors/base-salaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BaseSalaryResource {

    @Inject private SalaryService service;
    @Context private UriInfo uri;

    /** A base salary as it is sent: the sum in đồng, days as {@code 2024-07-01}. */
    public record SalaryInput(Long amount, String from, String to, String source, String unsure) {

        SalaryDetails details() {
            var checks = new InputCheck();
            var details = new SalaryDetails(amount, checks.readDay("from", from), checks.readDay("to", to), source, unsure);
            checks.demand();
            return details;
        }
    }

    /** A base salary as JSON shows it. */
    public record SalaryView(long id, long version, long amount, LocalDate from, LocalDate to, String source, String unsure) {

        static SalaryView of(BaseSalary salary) {
            SalaryDetails details = salary.details();
            return new SalaryView(salary.getId(), salary.getVersion(), details.amount(), details.from(), details.to(),
                    details.source(), details.unsure());
        }
    }

    @GET
    public List<SalaryView> list() {
        return service.salaries().stream().map(SalaryView::of).toList();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), service.get(id));
    }

    @POST
    public Response add(@NotNull SalaryInput salary) {
        BaseSalary added = service.add(salary.details());
        return answer(Response.created(uri.getAbsolutePathBuilder().path(added.getId().toString()).build()), added);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SalaryInput salary) {
        return answer(Response.ok(), service.change(id, EntityTags.expected(ifMatch), salary.details()));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.remove(id, EntityTags.expected(ifMatch));
    }

    private static Response answer(Response.ResponseBuilder response, BaseSalary salary) {
        return response.entity(SalaryView.of(salary)).tag(EntityTags.of(salary.getVersion())).build();
    }
}
