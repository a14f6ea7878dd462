package vn.thidua.core.organization;

import static vn.thidua.core.CorePermissions.UNIT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.UnitSheet.Draft;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.TableReader;

/**
 * Brings units in from a list. A row whose code is known changes that unit, where empty cells leave things as they are; other
 * rows make new ones. Parents may come in any order. Either the whole list is taken over or nothing of it.
 */
@ApplicationScoped
@Transactional
public class UnitImport {

    @Inject private UnitRepository units;
    @Inject private PersonRepository people;
    @Inject private AccessControl access;
    @Inject private Messages messages;
    @Inject private OrganizationJournal journal;

    public static List<Column> columns() {
        return UnitSheet.COLUMNS;
    }

    /**
     * @param dryRun whether to tell only what would happen
     * @throws vn.thidua.core.error.PortalException when the file cannot be read, or when a row is bad and it is no dry run
     */
    public ImportReport run(Path file, boolean dryRun) {
        access.require(UNIT_EDIT);
        Headings headings = Headings.find(TableReader.read(file), UnitSheet.COLUMNS);
        var errors = new RowErrors(headings, UnitSheet.COLUMNS, messages::text);
        var sheet = new UnitSheet(headings, errors, units.tree());
        List<Draft> drafts = sheet.drafts();
        checkPositions(drafts, errors);
        long created = drafts.stream().filter(Draft::isNew).count();
        long changed = drafts.stream().filter(draft -> !draft.isNew() && draft.differs()).count();
        if (!dryRun) {
            errors.demandNone();
            write(drafts);
        }
        return new ImportReport(!dryRun, headings.rows().size(), (int) created, (int) changed,
                (int) (drafts.size() - created - changed), headings.ignored(), errors.all());
    }

    private void checkPositions(List<Draft> drafts, RowErrors errors) {
        for (Draft draft : drafts) {
            if (draft.isNew() || !draft.differs() || !errors.isEmpty()) {
                continue;
            }
            UnitDetails now = draft.details();
            if (now.endsOn() != null && units.hasPositionsAfter(draft.id(), now.endsOn())) {
                errors.add(draft.row(), "endsOn", "error.unit.position-goes-on", now.name());
            }
            if (now.startsOn().isAfter(draft.before().startsOn()) && units.hasPositionsBefore(draft.id(), now.startsOn())) {
                errors.add(draft.row(), "startsOn", "error.unit.position-earlier", now.name());
            }
        }
    }

    /** Those above first, and successors last, since they may be any other unit of the list. */
    private void write(List<Draft> drafts) {
        var ids = new UnitIds();
        for (List<Draft> level : UnitSheet.newByDepth(drafts)) {
            var added = level.stream().map(draft ->
                    new Unit(ids.resolve(draft.details()).ending(draft.details().endsOn(), null))).toList();
            units.addAll(added);
            for (int i = 0; i < added.size(); i++) {
                ids.put(level.get(i).id(), added.get(i).getId());
                journal.changed("unit.created", OrganizationJournal.unit(added.get(i).getId()),
                        added.get(i).getCode() + " " + added.get(i).getName());
            }
        }
        for (Draft draft : drafts) {
            UnitDetails details = ids.resolve(draft.details());
            Unit unit = units.find(ids.stored(draft.id())).orElseThrow();
            UnitDetails before = unit.details();
            if (!before.equals(details)) {
                unit.describe(details);
                if (!draft.isNew()) {
                    journal.changed("unit.changed", OrganizationJournal.unit(unit.getId()), Changes.between(before, details));
                    touchPeople(unit, before);
                }
            }
        }
    }

    private void touchPeople(Unit unit, UnitDetails before) {
        if (!before.name().equals(unit.getName())) {
            people.idsIn(unit.getId()).forEach(person -> journal.touched(OrganizationJournal.person(person)));
        }
    }
}
