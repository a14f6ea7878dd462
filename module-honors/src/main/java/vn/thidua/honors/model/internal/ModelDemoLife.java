package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.model.DossierDetails;
import vn.thidua.honors.model.DossierService;
import vn.thidua.honors.model.Milestone;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.ModelFacts;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelWorkflow;
import vn.thidua.honors.model.Proposal;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.StepOrder;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TypedLines;
import vn.thidua.honors.model.Wave;
import vn.thidua.honors.model.WithdrawalCause;

/** Leads one model of the demo from its proposal to where it stands, step by step. */
@ApplicationScoped
class ModelDemoLife {

    private static final String LEADER = "AS001";
    private static final String BETWEEN = "\\s*\\|\\s*";
    private static final int DAYS_TO_BEGIN = 7;

    @Inject private ModelService service;
    @Inject private ModelWorkflow workflow;
    @Inject private DossierService dossiers;
    @Inject private ModelDemoPictures pictures;
    @Inject private OrganizationDirectory organization;
    @Inject private UnitRepository units;

    void lead(DemoText text, ModelDemoLinks links) {
        String[] parts = text.body().split("\\R\\h*\\R", 2);
        ModelFacts facts = new ModelFacts(ModelKind.valueOf(text.get("kind")), person(text, "person"), unit(text, "collective"),
                unit(text, "unit"), text.get("field"), text.find("movement").orElse(""), Integer.valueOf(text.get("year")));
        Model model = service.propose(new Proposal(facts, StoryText.of(text.get("title"), parts[0]), text.get("evidence"),
                text.find("source").orElse(""), day(text, "proposed"), person(text, "proposer")));
        long id = model.getId();
        String story = pictures.attach(id, text, parts.length == 2 ? parts[1] : "");
        service.change(id, Versions.ANY, facts, story(text, parts[0], story, links(text, facts, links)));
        dossiers.change(id, Versions.ANY, dossier(text));
        if (text.find("declined").isPresent()) {
            workflow.act(id, Versions.ANY, step(ModelAction.DECLINE, text.get("declined-reason"), day(text, "declined"), null));
        } else if (text.find("accepted").isPresent()) {
            act(id, ModelAction.ACCEPT, day(text, "accepted"));
            grow(id, text, Stage.valueOf(text.get("stage")));
        }
    }

    private void grow(long id, DemoText text, Stage goal) {
        if (goal.isAtLeast(Stage.FOSTERING)) {
            act(id, ModelAction.ADVANCE, earlier(day(text, "accepted").plusDays(DAYS_TO_BEGIN), Moments.today()));
        }
        LocalDate verified = text.find("verified").map(LocalDate::parse).orElse(null);
        if (goal.isAtLeast(Stage.SUMMING_UP)) {
            cleared(id, ModelAction.ADVANCE, earlier(lastMilestone(text), verified));
            workflow.act(id, Versions.ANY, step(ModelAction.VERIFY, "", verified, person(text, "verified-by")));
        }
        if (text.get("published").equals("yes")) {
            LocalDate on = later(day(text, "consent"), verified);
            workflow.act(id, Versions.ANY, step(ModelAction.APPROVE, "", on, organization.findPersonByCode(LEADER).map(PersonCard::id).orElse(null)));
            cleared(id, ModelAction.PUBLISH, on);
        }
        if (goal == Stage.REPLICATION) {
            cleared(id, ModelAction.ADVANCE, day(text, "replicated"));
        }
        text.find("withdrawn").map(LocalDate::parse).ifPresent(on -> workflow.act(id, Versions.ANY, new StepOrder(ModelAction.WITHDRAW,
                text.get("withdrawn-reason"), "", WithdrawalCause.AWARD_REVOKED, on, null)));
    }

    private void cleared(long id, ModelAction action, LocalDate on) {
        act(id, ModelAction.CLEAR, on);
        act(id, action, on);
    }

    private void act(long id, ModelAction action, LocalDate on) {
        workflow.act(id, Versions.ANY, step(action, "", on, null));
    }

    private static StepOrder step(ModelAction action, String reason, LocalDate on, Long person) {
        return new StepOrder(action, reason, "", null, on, person);
    }

    private List<ContentRef> links(DemoText text, ModelFacts facts, ModelDemoLinks links) {
        Optional<String> subject = Optional.ofNullable(facts.personId()).flatMap(organization::findPerson).map(PersonCard::fullName)
                .or(() -> Optional.ofNullable(facts.collectiveId()).flatMap(organization.units()::find).map(UnitTree.Node::name));
        return links.of(list(text, "documents"), subject, text.find("consent").map(LocalDate::parse).orElse(day(text, "proposed")));
    }

    private static StoryText story(DemoText text, String summary, String story, List<ContentRef> links) {
        return new StoryText(text.get("title"), summary, story,
                TypedLines.figures("figures", text.find("before-after").orElse("").replace(';', '\n')), text.find("quote").orElse(""),
                text.find("quote-by").orElse(""), TypedLines.timeline("timeline", lines(text, "timeline")),
                list(text, "copy"), links);
    }

    private DossierDetails dossier(DemoText text) {
        List<Milestone> milestones = TypedLines.milestones("milestones", lines(text, "milestones")).stream()
                .map(one -> new Milestone(one.on(), one.text(), !one.on().isAfter(Moments.today()))).toList();
        LocalDate consent = text.find("consent").map(LocalDate::parse).orElse(null);
        List<Wave> waves = text.find("replicated").map(LocalDate::parse)
                .map(on -> List.of(new Wave("Đợt nhân rộng năm " + on.getYear(), on, null, List.of()))).orElse(List.of());
        return new DossierDetails(text.get("evidence"), text.find("source").orElse(""), person(text, "mentor"), text.find("plan").orElse(""),
                milestones, text.find("results").orElse(""), text.find("lessons").orElse(""), text.find("council").orElse(""), null, consent,
                consent == null ? "" : agreed(text), "", waves);
    }

    /** Who agreed: the person, else whoever is quoted, else whoever proposed it. */
    private String agreed(DemoText text) {
        return text.find("person").or(() -> text.find("proposer")).flatMap(organization::findPersonByCode).map(PersonCard::fullName)
                .orElse(text.find("quote-by").orElse(text.get("title")));
    }

    private static LocalDate lastMilestone(DemoText text) {
        return TypedLines.milestones("milestones", lines(text, "milestones")).stream().map(Milestone::on).max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate day(DemoText text, String name) {
        return LocalDate.parse(text.get(name));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Long person(DemoText text, String name) {
        return text.find(name).flatMap(organization::findPersonByCode).map(PersonCard::id).orElse(null);
    }

    private Long unit(DemoText text, String name) {
        return text.find(name).flatMap(units::findByCode).map(Unit::getId).orElse(null);
    }

    private static List<String> list(DemoText text, String name) {
        return text.find(name).map(value -> Arrays.asList(value.split(BETWEEN))).orElse(List.of());
    }

    private static String lines(DemoText text, String name) {
        return String.join("\n", list(text, name));
    }
}
