package vn.thidua.honors.model;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** What has to hold before a model goes on: to the next stage, or to its readers. */
public enum ExitTest {
    EVIDENCE(state -> !state.dossier().evidence().isEmpty()),
    HOME(state -> state.facts().unitId() != null),
    SUBJECT(state -> switch (state.facts().kind()) {
        case PERSON, PRACTICE -> true;
        case COLLECTIVE -> state.facts().collectiveId() != null;
    }),
    MENTOR(state -> state.dossier().mentorId() != null),
    PLAN(state -> !state.dossier().plan().isEmpty()),
    MILESTONES(state -> !state.dossier().milestones().isEmpty() && state.dossier().milestones().stream().allMatch(Milestone::met)),
    /** Nothing pending: see domain rules on discipline, complaints and inspections. */
    CLEARED(state -> state.confirmations().clearedOn() != null && !state.confirmations().clearedOn().isAfter(state.on())
            && ChronoUnit.DAYS.between(state.confirmations().clearedOn(), state.on()) <= state.clearedDays()),
    RESULTS(state -> !state.dossier().results().isEmpty()),
    LESSONS(state -> !state.dossier().lessons().isEmpty()),
    VERIFIED(state -> state.confirmations().verifiedOn() != null),
    COUNCIL(state -> !state.dossier().councilOpinion().isEmpty()),
    STORY(state -> !state.story().isEmpty()),
    CONSENT(state -> state.dossier().consentOn() != null),
    /** A leader has approved the very revision that would go on. */
    APPROVED(state -> state.confirmations().approvedRevision() > 0 && state.confirmations().approvedRevision() == state.revision());

    /** Before the first stage is left: it is known what it is and why. */
    static final List<ExitTest> OF_DISCOVERY = List.of(EVIDENCE, HOME, SUBJECT);
    static final List<ExitTest> OF_FOSTERING = List.of(MENTOR, PLAN, MILESTONES, CLEARED);
    static final List<ExitTest> OF_SUMMING_UP = List.of(RESULTS, LESSONS, VERIFIED, COUNCIL, STORY, CONSENT, CLEARED, APPROVED);
    static final List<ExitTest> OF_PUBLISHING = List.of(STORY, CONSENT, CLEARED, APPROVED);

    private final Predicate<ModelState> holds;

    ExitTest(Predicate<ModelState> holds) {
        this.holds = holds;
    }

    /** The tests that stand before a step; none for most. */
    public static List<ExitTest> before(ModelAction action, Stage stage) {
        if (action == ModelAction.PUBLISH) {
            return OF_PUBLISHING;
        }
        if (action != ModelAction.ADVANCE) {
            return List.of();
        }
        return switch (stage) {
            case DISCOVERY -> OF_DISCOVERY;
            case FOSTERING -> OF_FOSTERING;
            case SUMMING_UP -> OF_SUMMING_UP;
            default -> List.of();
        };
    }

    boolean holds(ModelState state) {
        return holds.test(state);
    }

    /** The key of what it demands, for people. */
    public String titleKey() {
        return "model.test." + name();
    }

    /** The key of what to do so that it holds. */
    public String helpKey() {
        return "model.test.help." + name();
    }
}
