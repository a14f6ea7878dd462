package vn.thidua.honors.award;

import static vn.thidua.honors.HonorsPermissions.AWARD_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.honors.award.NameQuestion.Candidate;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Enters the awards of a decision from its table of names: asks for each name who is meant, and remembers the answer for the next
 * decision. Either all names are taken over or none.
 */
@ApplicationScoped
@Transactional
public class DecisionNames {

    /** The answer for somebody who is nobody of the department. */
    public static final String OUTSIDE = "outside";
    /** The answer that leaves a name out. */
    public static final String SKIP = "skip";

    private static final int MOST_NAMES = 1000;

    @Inject private AwardService service;
    @Inject private AwardRepository awards;
    @Inject private AwardRules rules;
    @Inject private OrganizationDirectory organization;
    @Inject private Catalogues catalogues;
    @Inject private AccessControl access;

    /** A name with its answer: the key of a {@link Candidate}, or {@link #SKIP}. */
    public record Answer(String name, String place, String answer) { }

    /**
     * Who may be meant by each line of a pasted table.
     *
     * @param code which title or form, since it says whether people or collectives are meant
     * @param day  of the decision
     */
    public List<NameQuestion> ask(String code, LocalDate day, String pasted) {
        access.require(AWARD_EDIT);
        List<NameLine> lines = NameLine.read(pasted);
        new InputCheck().present("code", code).present("decidedOn", day).that(!lines.isEmpty(), "names", "error.award.names.none")
                .that(lines.size() <= MOST_NAMES, "names", "error.award.names.many", MOST_NAMES).demand();
        Set<SubjectKind> kinds = catalogues.current().find(code, day).map(EntryDetails::subjects)
                .orElseThrow(() -> PortalException.invalid("code", "error.award.code", code, day));
        var finder = new NameFinder(organization.roster(), organization.units(), kinds, day, answered());
        return lines.stream().map(finder::question).toList();
    }

    private Map<String, AwardSubject> answered() {
        var subjects = new HashMap<String, AwardSubject>();
        awards.matches().forEach(match -> subjects.put(match.key(), match.subject()));
        return subjects;
    }

    /**
     * Enters an award for each name that is not left out.
     *
     * @param decision what all of them have in common; its subject says nothing
     * @return the awards in the order of the names
     * @throws PortalException of kind UNPROCESSABLE that tells for each bad name what is wrong
     */
    public List<Award> award(AwardDetails decision, List<Answer> answers) {
        access.require(AWARD_EDIT);
        var chosen = new LinkedHashMap<Answer, AwardDetails>();
        var errors = new ArrayList<FieldError>();
        var keys = new HashSet<String>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (!SKIP.equals(answer.answer())) {
                try {
                    AwardDetails details = details(decision, subject(answer, decision));
                    AwardFacts facts = rules.facts(details);
                    rules.demandNew(facts, null);
                    if (!keys.add(facts.keys().once()) | facts.keys().deed() != null && !keys.add(facts.keys().deed())) {
                        throw PortalException.invalid("answer", "error.award.names.twice", answer.name());
                    }
                    chosen.put(answer, details);
                } catch (PortalException e) {
                    errors.add(error(i, e));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.award.names.bad", errors, null, errors.size());
        }
        return enter(chosen);
    }

    private List<Award> enter(Map<Answer, AwardDetails> chosen) {
        var known = new HashMap<String, NameMatch>();
        awards.matches().forEach(match -> known.put(match.key(), match));
        var added = new ArrayList<Award>();
        chosen.forEach((answer, details) -> {
            added.add(service.add(details));
            AwardSubject subject = details.subject();
            NameMatch match = known.computeIfAbsent(AwardKeys.written(subject.kind(), answer.name(), answer.place()),
                    key -> new NameMatch(subject.kind(), answer.name(), answer.place()));
            match.answer(subject, access.requireSignedIn().name());
            awards.save(match);
        });
        return added;
    }

    private static FieldError error(int index, PortalException e) {
        String field = "answers[" + index + "].answer";
        return e.fields().isEmpty() ? new FieldError(field, e.messageKey(), e.arguments())
                : new FieldError(field, e.fields().get(0).messageKey(), e.fields().get(0).arguments());
    }

    private static AwardDetails details(AwardDetails decision, AwardSubject subject) {
        return new AwardDetails(subject, decision.code(), decision.year(), decision.decisionNumber(), decision.decidedOn(),
                decision.authority(), decision.kind(), decision.achievement(), decision.document());
    }

    private AwardSubject subject(Answer answer, AwardDetails decision) {
        String chosen = answer.answer() == null ? "" : answer.answer();
        if (chosen.equals(OUTSIDE)) {
            return AwardSubject.outsider(outsider(decision), answer.name(), answer.place());
        }
        if (!chosen.matches("(person|unit|group):[0-9]{1,18}")) {
            throw PortalException.invalid("answer", "error.award.names.choose", answer.name());
        }
        long id = Long.parseLong(chosen.substring(chosen.indexOf(':') + 1));
        return chosen.startsWith("person") ? AwardSubject.person(id)
                : chosen.startsWith("unit") ? AwardSubject.unit(id) : AwardSubject.group(id, answer.name());
    }

    /** Somebody from outside is a person where the title or form may be given to one. */
    private SubjectKind outsider(AwardDetails decision) {
        if (decision.decidedOn() == null) {
            return SubjectKind.PERSON;
        }
        return catalogues.current().find(decision.code(), decision.decidedOn()).map(EntryDetails::subjects)
                .filter(kinds -> !kinds.contains(SubjectKind.PERSON)).flatMap(kinds -> kinds.stream().sorted().findFirst())
                .orElse(SubjectKind.PERSON);
    }
}
