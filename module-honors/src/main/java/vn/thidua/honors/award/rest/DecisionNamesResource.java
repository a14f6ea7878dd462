package vn.thidua.honors.award.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.award.DecisionNames;
import vn.thidua.honors.award.DecisionNames.Answer;
import vn.thidua.honors.award.DecisionTables;
import vn.thidua.honors.award.DecisionTables.Decision;
import vn.thidua.honors.award.NameQuestion;

/** The awards of a decision from its table of names: first who may be meant, then the answers. */
@Path("honors/awards/names")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionNamesResource {

    @Inject private DecisionNames names;
    @Inject private DecisionTables decisions;

    /** The table as text, one name with what stands beside it in a line, and the title or form that they are given. */
    public record TableInput(String code, String decidedOn, String names) { }

    /** What all awards have in common, and whom each name means. */
    public record AnswersInput(AwardInput decision, List<Answer> answers) { }

    /** {@code ?document=type:id}: a decision of the library with its tables of names. */
    @GET
    @Path("tables")
    public Decision tables(@QueryParam("document") String document) {
        return decisions.get(document);
    }

    @POST
    @Path("questions")
    public List<NameQuestion> ask(@NotNull TableInput table) {
        var checks = new InputCheck();
        var day = checks.readDay("decidedOn", table.decidedOn());
        checks.demand();
        return names.ask(table.code(), day, table.names());
    }

    @POST
    public List<AwardSummary> award(@NotNull AnswersInput input) {
        new InputCheck().present("decision", input.decision()).present("answers", input.answers()).demand();
        return names.award(input.decision().details(), input.answers().stream().filter(Objects::nonNull).toList()).stream()
                .map(Award::summary).toList();
    }
}
