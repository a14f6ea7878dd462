package vn.thidua.honors.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.organization.UnitNames;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.Table;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Finds who is meant in a row of a list: by staff number, by the code or name of a unit, by name and unit, or as somebody from
 * outside where the row says so. What somebody answered once for a name is taken before candidates are looked for.
 */
final class SubjectReader {

    private static final int CANDIDATES_NAMED = 5;

    private final UnitTree tree;
    private final UnitNames names;
    private final Roster roster;
    private final Map<String, AwardSubject> answered;
    private final RowErrors errors;
    private final Map<String, Optional<UnitTree.Node>> units = new HashMap<>();

    /** What a row says of its subject; texts are tidy, empty where nothing stands. */
    record Written(SubjectKind kind, String code, String name, String unit, boolean outside) { }

    SubjectReader(UnitTree tree, Roster roster, Map<String, AwardSubject> answered, RowErrors errors) {
        this.tree = tree;
        names = new UnitNames(tree.all());
        this.roster = roster;
        this.answered = answered;
        this.errors = errors;
    }

    /** Empty, with an error noted, when nobody or more than one may be meant. */
    Optional<AwardSubject> read(Table.Row row, Written written, LocalDate day) {
        if (written.outside()) {
            if (written.name().isEmpty()) {
                errors.add(row, "name", "error.cell.needed");
                return Optional.empty();
            }
            return Optional.of(AwardSubject.outsider(written.kind(), written.name(), written.unit()));
        }
        if (!written.code().isEmpty()) {
            return byCode(row, written, day);
        }
        if (written.name().isEmpty() && written.unit().isEmpty()) {
            errors.add(row, "name", "error.award.row.nobody");
            return Optional.empty();
        }
        AwardSubject known = answered.get(AwardKeys.written(written.kind(), written.name(), written.unit()));
        if (known != null) {
            return Optional.of(known);
        }
        return switch (written.kind()) {
            case PERSON -> byName(row, written, day);
            case COLLECTIVE -> collective(row, written);
            case HOUSEHOLD -> {
                errors.add(row, "outside", "error.award.row.household");
                yield Optional.empty();
            }
        };
    }

    private Optional<AwardSubject> byCode(Table.Row row, Written written, LocalDate day) {
        Optional<PersonCard> person = roster.findByCode(written.code(), day);
        if (person.isEmpty()) {
            errors.add(row, "personCode", "error.award.row.code", written.code());
            return Optional.empty();
        }
        String name = person.get().fullName();
        if (!written.name().isEmpty() && !PlainText.of(name).equals(PlainText.of(written.name()))) {
            errors.add(row, "name", "error.award.row.name-differs", written.code(), name);
            return Optional.empty();
        }
        return Optional.of(AwardSubject.person(person.get().id()));
    }

    private Optional<AwardSubject> byName(Table.Row row, Written written, LocalDate day) {
        List<PersonCard> candidates = roster.named(written.name(), day);
        if (candidates.size() > 1 && !written.unit().isEmpty()) {
            Optional<UnitTree.Node> unit = unit(written.unit());
            if (unit.isEmpty()) {
                errors.add(row, "unit", "error.cell.unit", written.unit());
                return Optional.empty();
            }
            candidates = ofUnit(candidates, unit.get().id());
        }
        if (candidates.size() == 1) {
            return Optional.of(AwardSubject.person(candidates.get(0).id()));
        }
        if (candidates.isEmpty()) {
            errors.add(row, "name", "error.award.row.unknown", written.name());
        } else {
            errors.add(row, "name", "error.award.row.several", written.name(), named(candidates));
        }
        return Optional.empty();
    }

    /** Those who worked there on the day; when nobody did, those who ever worked there. */
    private List<PersonCard> ofUnit(List<PersonCard> candidates, long unitId) {
        var within = tree.withDescendants(unitId);
        List<PersonCard> then = candidates.stream()
                .filter(card -> card.unitId().isPresent() && within.contains(card.unitId().getAsLong())).toList();
        return then.isEmpty() ? candidates.stream().filter(card -> roster.workedIn(card.id(), within)).toList() : then;
    }

    private static String named(List<PersonCard> candidates) {
        return candidates.stream().limit(CANDIDATES_NAMED).map(card -> card.code() + " (" + card.unitName() + ")")
                .collect(Collectors.joining(", "));
    }

    private Optional<AwardSubject> collective(Table.Row row, Written written) {
        if (written.unit().isEmpty()) {
            Optional<UnitTree.Node> named = unit(written.name());
            if (named.isEmpty()) {
                errors.add(row, "name", "error.award.row.collective", written.name());
            }
            return named.map(unit -> AwardSubject.unit(unit.id()));
        }
        Optional<UnitTree.Node> unit = unit(written.unit());
        if (unit.isEmpty()) {
            errors.add(row, "unit", "error.cell.unit", written.unit());
            return Optional.empty();
        }
        if (written.name().isEmpty() || unit(written.name()).filter(unit.get()::equals).isPresent()) {
            return Optional.of(AwardSubject.unit(unit.get().id()));
        }
        Optional<UnitTree.Node> below = unit(written.name())
                .filter(other -> tree.withDescendants(unit.get().id()).contains(other.id()));
        return Optional.of(below.map(other -> AwardSubject.unit(other.id()))
                .orElseGet(() -> AwardSubject.group(unit.get().id(), written.name())));
    }

    private Optional<UnitTree.Node> unit(String written) {
        return units.computeIfAbsent(written, names::find);
    }
}
