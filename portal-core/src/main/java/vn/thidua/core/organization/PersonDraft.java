package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.Table;

/** What a person of an imported list is to be: as stored, with what the rows say laid over it. */
final class PersonDraft {

    /**
     * A position as it is to be.
     *
     * @param row    the row that speaks of it; null when none does
     * @param stored null for a new one
     */
    record Held(Table.Row row, Position stored, PositionDetails details) {

        boolean differs() {
            return stored == null || !stored.details().equals(details);
        }

        Held with(PositionDetails other) {
            return new Held(row, stored, other);
        }
    }

    private final Table.Row row;
    private final Person person;
    private final PersonDetails before;
    private final List<Held> positions = new ArrayList<>();
    private PersonDetails details;

    PersonDraft(Table.Row row, String code, Person person, List<Position> stored) {
        this.row = row;
        this.person = person;
        before = person == null ? null : person.details();
        details = person == null ? new PersonDetails(code, "", null, null, null, null, null, null) : before;
        stored.forEach(position -> positions.add(new Held(null, position, position.details())));
    }

    void describe(PersonDetails now) {
        details = now;
    }

    Optional<Held> find(long unitId, LocalDate start) {
        return positions.stream().filter(held -> held.details().unitId() == unitId)
                .filter(held -> held.details().startsOn().equals(start)).findFirst();
    }

    void put(Table.Row from, Optional<Held> instead, PositionDetails position) {
        instead.ifPresent(positions::remove);
        positions.add(new Held(from, instead.map(Held::stored).orElse(null), position));
    }

    /** A main position without an end ends when the next one begins, and every one when the person leaves. */
    void endFormerPositions() {
        positions.sort(Comparator.comparing((Held held) -> held.details().startsOn()));
        for (int i = 0; i < positions.size(); i++) {
            Held held = positions.get(i);
            if (held.details().endsOn() == null) {
                LocalDate end = held.details().main() ? nextMain(held).map(next -> next.minusDays(1)).orElse(details.leftOn())
                        : details.leftOn();
                positions.set(i, held.with(held.details().ending(end)));
            }
        }
    }

    private Optional<LocalDate> nextMain(Held held) {
        return positions.stream().filter(other -> other.details().main()).map(other -> other.details().startsOn())
                .filter(start -> start.isAfter(held.details().startsOn())).findFirst();
    }

    void check(RowErrors errors, UnitTree tree) {
        if (isNew() || !details.equals(before)) {
            PersonRules.check(details).errors()
                    .forEach(error -> errors.add(row, error.field(), error.messageKey(), error.arguments().toArray()));
        }
        for (Held held : positions) {
            if (held.differs()) {
                List<PositionDetails> others = positions.stream().filter(other -> other != held).map(Held::details).toList();
                PersonRules.check(held.details(), others, details, tree).errors()
                        .forEach(error -> report(errors, held, error));
            }
        }
    }

    private void report(RowErrors errors, Held held, FieldError error) {
        String field = switch (error.field()) {
            case "unitId" -> "unit";
            case "startsOn" -> "positionStart";
            case "endsOn" -> "positionEnd";
            default -> error.field();
        };
        errors.add(held.row() == null ? row : held.row(), field, error.messageKey(), error.arguments().toArray());
    }

    boolean isNew() {
        return person == null;
    }

    boolean differs() {
        return isNew() || !details.equals(before) || positions.stream().anyMatch(Held::differs);
    }

    Person person() {
        return person;
    }

    /** As stored; null for somebody new. */
    PersonDetails before() {
        return before;
    }

    PersonDetails details() {
        return details;
    }

    List<Held> positions() {
        return positions;
    }
}
