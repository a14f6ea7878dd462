package vn.thidua.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;

/**
 * Units and people for other features and modules to read. It tells what everybody who signed in may know and checks no
 * permission; personal data is only in {@link PersonService}.
 */
@ApplicationScoped
@Transactional
public class OrganizationDirectory {

    @Inject private UnitTrees trees;
    @Inject private PersonRepository people;

    /** All units, those of the past included; from memory. */
    public UnitTree units() {
        return trees.current();
    }

    /** The one unit that people mean by this code, name, short name or abbreviation, see {@link UnitNames}. */
    public Optional<UnitTree.Node> findUnit(String written) {
        return new UnitNames(trees.current().all()).find(written);
    }

    /** The person as placed today. */
    public Optional<PersonCard> findPerson(long id) {
        return findPeople(List.of(id)).values().stream().findFirst();
    }

    /** These people as placed today, by id in the order of names; unknown ids are missing. One statement. */
    public Map<Long, PersonCard> findPeople(Collection<Long> ids) {
        return findPeople(ids, Moments.today());
    }

    /** These people as they were placed on a day, by id in the order of names; unknown ids are missing. One statement. */
    public Map<Long, PersonCard> findPeople(Collection<Long> ids, LocalDate day) {
        UnitTree tree = trees.current();
        var cards = new LinkedHashMap<Long, PersonCard>();
        people.placed(ids, day).forEach(placed -> cards.put(placed.person().getId(), placed.card(tree, day)));
        return cards;
    }

    public Optional<PersonCard> findPersonByCode(String code) {
        return people.findByCode(code.strip().toUpperCase(Locale.ROOT))
                .flatMap(person -> findPerson(person.getId()));
    }

    /** At most so many people who work here and whose name or staff number holds these words; for type-ahead. */
    public List<PersonCard> searchPeople(String words, int most) {
        UnitTree tree = trees.current();
        LocalDate today = Moments.today();
        return people.page(PersonFilter.of(words), today, 0, most).stream().map(placed -> placed.card(tree, today)).toList();
    }

    /** Everybody with a position in the unit on a day, heads first; with {@code below} in the units below it, too. */
    public List<PersonCard> peopleOf(long unitId, boolean below, LocalDate day) {
        UnitTree tree = trees.current();
        return people.inUnits(below ? tree.withDescendants(unitId) : Set.of(unitId), day, Integer.MAX_VALUE).stream()
                .map(placed -> placed.card(tree, day)).toList();
    }

    /** Whoever heads the unit on a day; several where it has several heads, none where the place is empty. */
    public List<PersonCard> headsOf(long unitId, LocalDate day) {
        return peopleOf(unitId, false, day).stream().filter(PersonCard::unitHead).toList();
    }

    /** Ids of the units in which the person holds a position on a day, that of the main position first. */
    public Set<Long> unitsOf(long personId, LocalDate day) {
        var units = new LinkedHashSet<Long>();
        people.positionsOf(personId).stream().filter(position -> position.isHeldOn(day))
                .sorted((a, b) -> Boolean.compare(b.isMain(), a.isMain())).forEach(position -> units.add(position.getUnitId()));
        return units;
    }

    /** Everybody with all positions, for lists that look up thousands; two statements. */
    public Roster roster() {
        return new Roster(people.all(), people.allPositions(), trees.current());
    }

    /** One person with all positions; nobody where there is no such person. */
    public Roster roster(long personId) {
        return new Roster(people.find(personId).stream().toList(), people.positionsOf(personId), trees.current());
    }
}
