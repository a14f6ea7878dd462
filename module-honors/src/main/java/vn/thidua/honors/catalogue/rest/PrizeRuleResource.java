package vn.thidua.honors.catalogue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.catalogue.PrizeRule;
import vn.thidua.honors.catalogue.SalaryService;

/** What is paid of several titles of one year, over REST. */
@Path("honors/prize-rule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrizeRuleResource {

    @Inject private SalaryService service;

    /**
     * The choice as it is sent.
     *
     * @param payment one of {@link PrizePayment}
     */
    public record RuleInput(String payment, String source) { }

    /** The choice as JSON shows it. */
    public record RuleView(long version, PrizePayment payment, String source) { }

    @GET
    public Response get() {
        return answer(service.rule());
    }

    @PUT
    public Response choose(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull RuleInput rule) {
        var checks = new InputCheck();
        var payment = checks.readChoice("payment", rule.payment(), PrizePayment.class);
        checks.present("payment", payment).demand();
        return answer(service.choose(payment, rule.source(), EntityTags.expected(ifMatch)));
    }

    private static Response answer(PrizeRule rule) {
        return Response.ok(new RuleView(rule.getVersion(), rule.getPayment(), rule.getSource()))
                .tag(EntityTags.of(rule.getVersion())).build();
    }
}
