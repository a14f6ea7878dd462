package vn.thidua.core.organization;

import static vn.thidua.core.CorePermissions.PERSON_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;

/** What people can do with positions: appoint, move, end. Wants the permission for the person and for the unit concerned. */
@ApplicationScoped
@Transactional
public class PositionService {

    @Inject private PersonRepository people;
    @Inject private PersonService persons;
    @Inject private UnitTrees trees;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private OrganizationJournal journal;

    /**
     * Gives a person a position.
     *
     * @param endFormerMain whether the main position held until then ends on the day before, as in a move
     */
    public PersonFile appoint(long personId, PositionDetails details, boolean endFormerMain) {
        Person person = person(personId);
        List<Position> held = people.positionsOf(personId);
        persons.require(PERSON_EDIT, held);
        new InputCheck().present("unitId", details.unitId()).present("startsOn", details.startsOn()).demand();
        access.require(PERSON_EDIT, details.unitId());
        if (endFormerMain && details.main()) {
            held.stream().filter(position -> position.isMain() && position.isHeldOn(details.startsOn())
                            && position.getStartsOn().isBefore(details.startsOn()))
                    .forEach(former -> former.describe(former.details().ending(details.startsOn().minusDays(1))));
        }
        check(details, held, person);
        Position position = people.save(new Position(personId, details));
        journal.changed("position.created", OrganizationJournal.person(personId), describe(position));
        return persons.file(personId);
    }

    /**
     * Changes a position; nothing happens when nothing differs.
     *
     * @param version the version that the edit began from
     */
    public PersonFile change(long personId, long id, long version, PositionDetails details) {
        Person person = person(personId);
        Position position = position(personId, id);
        List<Position> held = people.positionsOf(personId);
        persons.require(PERSON_EDIT, held);
        versions.check(position.getVersion(), version, OrganizationJournal.person(personId), person.getFullName());
        PositionDetails before = position.details();
        if (!before.equals(details)) {
            if (!position.getUnitId().equals(details.unitId()) && details.unitId() != null) {
                access.require(PERSON_EDIT, details.unitId());
            }
            check(details, held.stream().filter(other -> !other.getId().equals(id)).toList(), person);
            position.describe(details);
            people.save(position);
            journal.changed("position.changed", OrganizationJournal.person(personId), Changes.between(before, details));
        }
        return persons.file(personId);
    }

    /** Takes back a position that was entered by mistake; one that was held is ended instead. */
    public PersonFile remove(long personId, long id, long version) {
        Person person = person(personId);
        Position position = position(personId, id);
        persons.require(PERSON_EDIT, people.positionsOf(personId));
        versions.check(position.getVersion(), version, OrganizationJournal.person(personId), person.getFullName());
        people.remove(position);
        journal.changed("position.removed", OrganizationJournal.person(personId), describe(position));
        return persons.file(personId);
    }

    /**
     * Notes that somebody leaves: positions that go on end with the last day at work.
     *
     * @param version of the person, from which the edit began
     */
    public PersonFile leave(long personId, long version, LocalDate lastDay) {
        Person person = person(personId);
        List<Position> held = people.positionsOf(personId);
        persons.require(PERSON_EDIT, held);
        versions.check(person.getVersion(), version, OrganizationJournal.person(personId), person.getFullName());
        new InputCheck().present("leftOn", lastDay).day("leftOn", lastDay).demand();
        for (Position position : held) {
            if (position.getEndsOn().map(end -> end.isAfter(lastDay)).orElse(true)) {
                boolean begun = !position.getStartsOn().isAfter(lastDay);
                new InputCheck().that(begun, "leftOn", "error.person.position-begins-later", position.getTitle(),
                        position.getStartsOn()).demand();
                position.describe(position.details().ending(lastDay));
            }
        }
        PersonDetails now = person.details();
        return persons.change(personId, version, new PersonDetails(now.code(), now.fullName(), now.gender(), now.bornOn(),
                now.email(), now.phone(), now.joinedOn(), lastDay));
    }

    private void check(PositionDetails details, List<Position> others, Person person) {
        PersonRules.check(details, others.stream().map(Position::details).toList(), person.details(), trees.current())
                .demand();
    }

    private String describe(Position position) {
        return position.getTitle() + ", " + trees.current().name(position.getUnitId()) + ", " + position.getStartsOn();
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(() -> PortalException.notFound("error.person.unknown", Long.toString(id)));
    }

    private Position position(long personId, long id) {
        return people.findPosition(id).filter(position -> position.getPersonId() == personId)
                .orElseThrow(() -> PortalException.notFound("error.position.unknown", Long.toString(id)));
    }
}
