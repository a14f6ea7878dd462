package vn.thidua.core.organization;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.text.PlainText;

/**
 * People with all the positions they ever had, at one moment: an immutable snapshot for lists that look up thousands of them by
 * number or by name. It holds what everybody may know, those who left included.
 */
public final class Roster {

    private final Map<Long, Person> byId = new HashMap<>();
    private final Map<String, Person> byCode = new HashMap<>();
    private final Map<String, List<Person>> byName;
    private final Map<Long, List<Position>> positions;
    private final UnitTree tree;

    Roster(Collection<Person> people, Collection<Position> positions, UnitTree tree) {
        this.tree = tree;
        people.forEach(person -> {
            byId.put(person.getId(), person);
            byCode.put(person.getCode(), person);
        });
        byName = people.stream().collect(Collectors.groupingBy(person -> PlainText.of(person.getFullName())));
        this.positions = positions.stream().collect(Collectors.groupingBy(Position::getPersonId));
    }

    /** The person at the place of a day. */
    public Optional<PersonCard> find(long id, LocalDate day) {
        return Optional.ofNullable(byId.get(id)).map(person -> card(person, day));
    }

    /** The person with this staff number, in whatever case, at the place of a day. */
    public Optional<PersonCard> findByCode(String code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT))).map(person -> card(person, day));
    }

    /** Everybody of this name, without regard to marks and case, at the places of a day. */
    public List<PersonCard> named(String name, LocalDate day) {
        return byName.getOrDefault(PlainText.of(name), List.of()).stream().map(person -> card(person, day))
                .sorted(Comparator.comparing(PersonCard::code)).toList();
    }

    /** Whether the person has ever had a position in one of these units. */
    public boolean workedIn(long personId, Set<Long> unitIds) {
        return positions.getOrDefault(personId, List.of()).stream().anyMatch(position -> unitIds.contains(position.getUnitId()));
    }

    /** With the main position of the day, or with the one nearest to it where the positions of that time are not entered. */
    private PersonCard card(Person person, LocalDate day) {
        Position place = positions.getOrDefault(person.getId(), List.of()).stream()
                .min(Comparator.comparingLong((Position position) -> distance(position, day))
                        .thenComparing(position -> !position.isMain()).thenComparing(Position::getId)).orElse(null);
        return new PersonRepository.Placed(person, place).card(tree, day);
    }

    private static long distance(Position position, LocalDate day) {
        if (position.isHeldOn(day)) {
            return 0;
        }
        LocalDate nearest = day.isBefore(position.getStartsOn()) ? position.getStartsOn() : position.getEndsOn().orElse(day);
        return Math.abs(ChronoUnit.DAYS.between(nearest, day));
    }
}
