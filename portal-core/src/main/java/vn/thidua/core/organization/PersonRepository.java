package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Stored people and positions. */
public interface PersonRepository {

    Optional<Person> find(long id);

    Optional<Person> findByCode(String code);

    /** Each of these people with the main position of a day, in the order of names. */
    List<Placed> placed(Collection<Long> ids, LocalDate day);

    /** One page in the order of names, each with the main position of a day. */
    List<Placed> page(PersonFilter filter, LocalDate day, int first, int size);

    long count(PersonFilter filter, LocalDate day);

    /** At most so many people with a position in one of these units on a day, with that position: heads first, then by name. */
    List<Placed> inUnits(Collection<Long> unitIds, LocalDate day, int most);

    /** How many people hold a position on a day, by unit id; units without any are missing. */
    Map<Long, Long> countsByUnit(LocalDate day);

    /** The genders that are entered, by person id. */
    Map<Long, Gender> genders(Collection<Long> ids);

    /** Ids of people who ever had a position in the unit. */
    List<Long> idsIn(long unitId);

    /** Hands over everybody with the main position of a day, in portions. */
    void forEach(LocalDate day, Consumer<Placed> sink);

    Optional<Position> findPosition(long id);

    /** All positions of a person, latest first. */
    List<Position> positionsOf(long personId);

    List<Person> all();

    List<Position> allPositions();

    /** Stores a new person or what changed, so that a clash shows at once. */
    Person save(Person person);

    Position save(Position position);

    /** Stores new and changed people together; they have ids afterwards. */
    void addAll(Collection<Person> people);

    void addAllPositions(Collection<Position> positions);

    void remove(Position position);

    /**
     * A person at a place.
     *
     * @param position null where there is none
     */
    record Placed(Person person, Position position) {

        /** What everybody may know of it. */
        public PersonCard card(UnitTree tree, LocalDate day) {
            boolean present = person.getLeftOn().map(left -> !left.isBefore(day)).orElse(true);
            if (position == null) {
                return new PersonCard(person.getId(), person.getCode(), person.getFullName(), "",
                        OptionalLong.empty(), "", false, person.getEmail().orElse(""), present);
            }
            return new PersonCard(person.getId(), person.getCode(), person.getFullName(), position.getTitle(),
                    OptionalLong.of(position.getUnitId()), tree.name(position.getUnitId()),
                    position.isUnitHead(), person.getEmail().orElse(""), present);
        }
    }
}
