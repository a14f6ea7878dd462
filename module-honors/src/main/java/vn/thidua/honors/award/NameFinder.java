package vn.thidua.honors.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.organization.UnitNames;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.honors.award.NameQuestion.Candidate;
import vn.thidua.honors.catalogue.SubjectKind;

/** Looks for whom the names of a table may mean, with everybody at hand. */
final class NameFinder {

    private final Roster roster;
    private final UnitTree tree;
    private final UnitNames names;
    private final Set<SubjectKind> kinds;
    private final LocalDate day;
    private final Map<String, AwardSubject> answered;

    NameFinder(Roster roster, UnitTree tree, Set<SubjectKind> kinds, LocalDate day, Map<String, AwardSubject> answered) {
        this.roster = roster;
        this.tree = tree;
        names = new UnitNames(tree.all());
        this.kinds = kinds;
        this.day = day;
        this.answered = answered;
    }

    NameQuestion question(NameLine line) {
        var candidates = new ArrayList<Candidate>();
        Optional<UnitTree.Node> unit = unit(line);
        int sure = 0;
        if (kinds.contains(SubjectKind.PERSON)) {
            people(line, unit).forEach(card -> candidates.add(new Candidate("person:" + card.id(),
                    card.fullName() + " – " + card.code() + " – " + card.title() + ", " + card.unitName())));
            sure = candidates.size();
        }
        if (kinds.contains(SubjectKind.COLLECTIVE)) {
            Optional<UnitTree.Node> own = names.find(line.name());
            own.ifPresent(node -> candidates.add(new Candidate("unit:" + node.id(), node.name())));
            sure += own.isPresent() ? 1 : 0;
            unit.ifPresent(node -> candidates.add(new Candidate("group:" + node.id(), line.name() + " › " + node.name())));
        }
        candidates.add(new Candidate(DecisionNames.OUTSIDE, ""));
        String answer = kinds.stream().map(kind -> answered.get(AwardKeys.written(kind, line.name(), line.place())))
                .filter(known -> known != null).map(NameFinder::key).findFirst()
                .orElse(sure == 1 ? candidates.get(0).key() : "");
        return new NameQuestion(line.name(), line.place(), candidates, answer);
    }

    /** Everybody of that name; those of the unit that stands beside it alone, where there are any. */
    private List<PersonCard> people(NameLine line, Optional<UnitTree.Node> unit) {
        List<PersonCard> named = roster.named(line.name(), day);
        List<PersonCard> there = unit.map(node -> tree.withDescendants(node.id()))
                .map(within -> named.stream().filter(card -> roster.workedIn(card.id(), within)).toList()).orElse(List.of());
        return there.isEmpty() ? named : there;
    }

    /** The unit that stands beside the name, alone in a cell or at the end of one, after a position. */
    private Optional<UnitTree.Node> unit(NameLine line) {
        for (int i = line.beside().size() - 1; i >= 0; i--) {
            String cell = line.beside().get(i);
            while (!cell.isEmpty()) {
                Optional<UnitTree.Node> found = names.find(cell);
                if (found.isPresent()) {
                    return found;
                }
                cell = cell.contains(" ") ? cell.substring(cell.indexOf(' ') + 1) : "";
            }
        }
        return Optional.empty();
    }

    private static String key(AwardSubject known) {
        if (known.personId() != null) {
            return "person:" + known.personId();
        }
        return known.unitId() == null ? DecisionNames.OUTSIDE : (known.name().isEmpty() ? "unit:" : "group:") + known.unitId();
    }
}
