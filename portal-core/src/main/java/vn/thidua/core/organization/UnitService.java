package vn.thidua.core.organization;

import static vn.thidua.core.CorePermissions.DIRECTORY_VIEW;
import static vn.thidua.core.CorePermissions.UNIT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;

/** What people can do with units. Reading wants the directory's permission, changing that for the unit and the one above. */
@ApplicationScoped
@Transactional
public class UnitService {

    @Inject private UnitRepository units;
    @Inject private PersonRepository people;
    @Inject private UnitTrees trees;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private OrganizationJournal journal;

    /** All units, those of the past included. */
    public UnitTree tree() {
        access.requireSomewhere(DIRECTORY_VIEW);
        return trees.current();
    }

    /**
     * @throws PortalException when there is no such unit
     */
    public Unit get(long id) {
        access.requireSomewhere(DIRECTORY_VIEW);
        return stored(id);
    }

    /** Whether whoever is at work may change this unit. */
    public boolean mayEdit(long id) {
        return access.holds(UNIT_EDIT, id);
    }

    public Unit create(UnitDetails details) {
        requireEdit(details.parentId());
        check(details, null);
        Unit unit = units.save(new Unit(details));
        journal.changed("unit.created", OrganizationJournal.unit(unit.getId()), details.code() + " " + details.name());
        return unit;
    }

    /**
     * Changes a unit; nothing happens when nothing differs.
     *
     * @param version the version that the edit began from
     */
    public Unit change(long id, long version, UnitDetails details) {
        access.require(UNIT_EDIT, id);
        Unit unit = stored(id);
        versions.check(unit.getVersion(), version, OrganizationJournal.unit(id), unit.getName());
        UnitDetails before = unit.details();
        if (before.equals(details)) {
            return unit;
        }
        if (details.parentId() == null || !details.parentId().equals(before.parentId())) {
            requireEdit(details.parentId());
        }
        check(details, id);
        unit.describe(details);
        units.save(unit);
        journal.changed("unit.changed", OrganizationJournal.unit(id), Changes.between(before, details));
        if (!before.name().equals(details.name())) {
            people.idsIn(id).forEach(person -> journal.touched(OrganizationJournal.person(person)));
        }
        return unit;
    }

    /**
     * Ends a unit because it is dissolved or merged.
     *
     * @param lastDay   its last day
     * @param successor the unit that takes over its work; null when none does
     */
    public Unit end(long id, long version, LocalDate lastDay, Long successor) {
        new InputCheck().present("endsOn", lastDay).demand();
        return change(id, version, stored(id).details().ending(lastDay, successor));
    }

    private void requireEdit(Long parentId) {
        if (parentId == null) {
            access.require(UNIT_EDIT);
        } else {
            access.require(UNIT_EDIT, parentId);
        }
    }

    private void check(UnitDetails details, Long id) {
        InputCheck check = UnitRules.check(details, id, units.tree());
        if (id != null && check.passed()) {
            boolean goesOn = details.endsOn() != null && units.hasPositionsAfter(id, details.endsOn());
            check.that(!goesOn, "endsOn", "error.unit.position-goes-on", details.name());
            check.that(!units.hasPositionsBefore(id, details.startsOn()), "startsOn", "error.unit.position-earlier",
                    details.name());
        }
        check.demand();
    }

    private Unit stored(long id) {
        return units.find(id).orElseThrow(() -> PortalException.notFound("error.unit.unknown", Long.toString(id)));
    }
}
