package vn.thidua.core.organization;

import static vn.thidua.core.CorePermissions.DIRECTORY_VIEW;
import static vn.thidua.core.CorePermissions.PERSON_EDIT;
import static vn.thidua.core.CorePermissions.PERSON_VIEW_PRIVATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.PersonFile.PositionLine;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.Permission;

/**
 * What people can do with people. Everybody with the directory's permission sees names, titles, units and e-mail addresses;
 * personal data and changes want permissions for a unit in which the person works.
 */
@ApplicationScoped
@Transactional
public class PersonService {

    @Inject private PersonRepository people;
    @Inject private UnitTrees trees;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private OrganizationJournal journal;

    /** One page of people in the order of their names, as they are placed today. */
    public List<PersonCard> page(PersonFilter filter, int first, int size) {
        access.requireSomewhere(DIRECTORY_VIEW);
        LocalDate today = Moments.today();
        UnitTree tree = trees.current();
        return people.page(filter, today, first, size).stream().map(placed -> placed.card(tree, today)).toList();
    }

    public long count(PersonFilter filter) {
        access.requireSomewhere(DIRECTORY_VIEW);
        return people.count(filter, Moments.today());
    }

    /** At most so many people with a position in the unit today, heads first; each with that position. */
    public List<PersonCard> inUnit(long unitId, int most) {
        access.requireSomewhere(DIRECTORY_VIEW);
        LocalDate today = Moments.today();
        UnitTree tree = trees.current();
        return people.inUnits(Set.of(unitId), today, most).stream().map(placed -> placed.card(tree, today)).toList();
    }

    /** How many people hold a position today, by unit id; units without any are missing. */
    public Map<Long, Long> countsByUnit() {
        access.requireSomewhere(DIRECTORY_VIEW);
        return people.countsByUnit(Moments.today());
    }

    /**
     * A person with all positions, without what the reader may not see.
     *
     * @throws PortalException when there is no such person
     */
    public PersonFile file(long id) {
        access.requireSomewhere(DIRECTORY_VIEW);
        return describe(stored(id));
    }

    /** Whether whoever is at work may take somebody on: for the whole portal, or into a unit. */
    public boolean mayCreate() {
        return access.holdsSomewhere(PERSON_EDIT);
    }

    /**
     * Takes somebody on.
     *
     * @param first the first position; may be null for whoever may change people everywhere
     */
    public PersonFile create(PersonDetails details, PositionDetails first) {
        if (first == null || first.unitId() == null) {
            access.require(PERSON_EDIT);
        } else {
            access.require(PERSON_EDIT, first.unitId());
        }
        checkPerson(details, null);
        if (first != null) {
            PersonRules.check(first, List.of(), details, trees.current()).demand();
        }
        Person person = people.save(new Person(details));
        if (first != null) {
            people.save(new Position(person.getId(), first));
        }
        journal.changed("person.created", OrganizationJournal.person(person.getId()), details.code());
        return describe(person);
    }

    /**
     * Changes a person; nothing happens when nothing differs.
     *
     * @param version the version that the edit began from
     */
    public PersonFile change(long id, long version, PersonDetails details) {
        Person person = stored(id);
        List<Position> positions = people.positionsOf(id);
        require(PERSON_EDIT, positions);
        versions.check(person.getVersion(), version, OrganizationJournal.person(id), person.getFullName());
        PersonDetails before = person.details();
        if (!before.equals(details)) {
            InputCheck check = checkPerson(details, id);
            boolean goesOn = details.leftOn() != null && positions.stream().anyMatch(position ->
                    position.getEndsOn().map(end -> end.isAfter(details.leftOn())).orElse(true));
            check.that(!goesOn, "leftOn", "error.person.position-goes-on", details.fullName()).demand();
            person.describe(details);
            people.save(person);
            journal.changed("person.changed", OrganizationJournal.person(id), Changes.namesBetween(before, details));
        }
        return describe(person);
    }

    private InputCheck checkPerson(PersonDetails details, Long id) {
        InputCheck check = PersonRules.check(details);
        people.findByCode(details.code()).filter(other -> !other.getId().equals(id)).ifPresent(other ->
                check.that(false, "code", "error.person.code-taken", details.code(), other.getFullName()));
        check.demand();
        return check;
    }

    private PersonFile describe(Person person) {
        LocalDate today = Moments.today();
        UnitTree tree = trees.current();
        List<Position> positions = people.positionsOf(person.getId());
        boolean shown = holds(PERSON_VIEW_PRIVATE, positions) || isOwn(person);
        Position main = positions.stream().filter(position -> position.isMain() && position.isHeldOn(today)).findFirst()
                .orElse(null);
        return new PersonFile(new PersonRepository.Placed(person, main).card(tree, today), person.getVersion(),
                shown ? person.details() : withoutPersonalData(person.details()),
                positions.stream().map(position -> new PositionLine(position.getId(), position.getVersion(),
                        tree.name(position.getUnitId()), position.details(), position.isHeldOn(today))).toList(),
                shown, holds(PERSON_EDIT, positions));
    }

    private static PersonDetails withoutPersonalData(PersonDetails all) {
        return new PersonDetails(all.code(), all.fullName(), null, null, all.email(), null, all.joinedOn(), all.leftOn());
    }

    private boolean isOwn(Person person) {
        var own = access.requireSignedIn().personId();
        return own.isPresent() && own.getAsLong() == person.getId();
    }

    void require(Permission permission, List<Position> positions) {
        if (!holds(permission, positions)) {
            access.require(permission);
        }
    }

    /** Held for a unit of today, or of the last time for those who work nowhere today. */
    private boolean holds(Permission permission, List<Position> positions) {
        LocalDate today = Moments.today();
        List<Position> current = positions.stream().filter(position -> position.isHeldOn(today)).toList();
        List<Position> deciding = current.isEmpty() ? positions.stream().limit(1).toList() : current;
        return access.holds(permission)
                || deciding.stream().anyMatch(position -> access.holds(permission, position.getUnitId()));
    }

    private Person stored(long id) {
        return people.find(id).orElseThrow(() -> PortalException.notFound("error.person.unknown", Long.toString(id)));
    }
}
