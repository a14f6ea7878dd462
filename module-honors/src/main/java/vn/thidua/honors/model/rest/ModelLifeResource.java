package vn.thidua.honors.model.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.rest.EntityTags;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.DossierDetails;
import vn.thidua.honors.model.DossierService;
import vn.thidua.honors.model.InnerDetails;
import vn.thidua.honors.model.InnerRecord;
import vn.thidua.honors.model.InnerService;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.ModelHistory;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelWorkflow;
import vn.thidua.honors.model.TestResult;

/**
 * The life of models over REST, for those who see them before they are published. A step that the state does not allow answers 409
 * with the {@code allowed} ones, one whose exit tests do not hold 409 with each of them.
 */
@Path("honors/models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModelLifeResource {

    @Inject private ModelService service;
    @Inject private ModelWorkflow workflow;
    @Inject private DossierService dossiers;
    @Inject private InnerService inner;
    @Inject private ModelHistory history;
    @Inject private Messages messages;

    /** {@code {"action": "advance", …}}; {@code If-Match} may be sent. */
    @POST
    @Path("{id}/steps")
    public StepAnswer act(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull StepInput step) {
        long seen = ifMatch == null || ifMatch.isBlank() ? Versions.ANY : EntityTags.expected(ifMatch);
        return answer(workflow.act(id, seen, step.order()));
    }

    /** What may be done now. */
    @GET
    @Path("{id}/state")
    public StepAnswer state(@PathParam("id") long id) {
        return answer(service.getInside(id));
    }

    /** The state of a model, what its reader may do with it, and what the next step asks for. */
    public record StepAnswer(long id, long version, String stage, String publication, List<ModelAction> actions, List<TestView> toAdvance,
            List<TestView> toPublish) { }

    private StepAnswer answer(Model model) {
        return new StepAnswer(model.getId(), model.getVersion(), model.getStage().name(), model.getPublication().name(),
                workflow.actions(model), tests(model, ModelAction.ADVANCE), tests(model, ModelAction.PUBLISH));
    }

    private List<TestView> tests(Model model, ModelAction action) {
        return workflow.tests(model, action).stream().map(this::view).toList();
    }

    private TestView view(TestResult result) {
        return new TestView(result.test(), messages.text(result.test().titleKey()), result.held(),
                result.held() ? null : messages.text(result.test().helpKey()));
    }

    @GET
    @Path("{id}/history")
    public List<StepView> history(@PathParam("id") long id) {
        return history.steps(id).stream().map(StepView::of).toList();
    }

    @GET
    @Path("{id}/dossier")
    public Response dossier(@PathParam("id") long id) {
        return answer(dossiers.get(id));
    }

    @PUT
    @Path("{id}/dossier")
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull DossierDetails details) {
        return answer(dossiers.change(id, EntityTags.expected(ifMatch), details));
    }

    private static Response answer(Dossier dossier) {
        return Response.ok(DossierView.of(dossier)).tag(EntityTags.of(dossier.getVersion())).build();
    }

    /** Personal data, for those who hold the right to see it. */
    @GET
    @Path("{id}/inner")
    public Response inner(@PathParam("id") long id) {
        return answer(inner.find(id).map(InnerRecord::getVersion).orElse(0L), inner.details(id));
    }

    @PUT
    @Path("{id}/inner")
    public Response write(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull InnerInput input) {
        InnerRecord stored = inner.write(id, EntityTags.expected(ifMatch), input.details());
        return answer(stored.getVersion(), stored.details());
    }

    /** Personal data as it is sent to be stored. */
    public record InnerInput(String bornOn, String phone, String identityNumber, String address, String notes) {

        /**
         * @throws PortalException of kind INVALID when the day is none
         */
        InnerDetails details() {
            var checks = new InputCheck();
            var details = new InnerDetails(checks.readDay("bornOn", bornOn), phone, identityNumber, address, notes);
            checks.demand();
            return details;
        }
    }

    private static Response answer(long version, InnerDetails details) {
        return Response.ok(InnerView.of(version, details)).tag(EntityTags.of(version)).build();
    }
}
