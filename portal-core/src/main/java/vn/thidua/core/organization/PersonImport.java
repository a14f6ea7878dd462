package vn.thidua.core.organization;

import static vn.thidua.core.CorePermissions.PERSON_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.TableReader;

/**
 * Brings people and their positions in from a list. A row whose staff number is known changes that person, where empty cells
 * leave things as they are; other rows make new people. A person may have several rows, one for each position; a main position
 * without an end ends when the next one begins. Either the whole list is taken over or nothing of it.
 */
@ApplicationScoped
@Transactional
public class PersonImport {

    @Inject private PersonRepository people;
    @Inject private UnitRepository units;
    @Inject private AccessControl access;
    @Inject private Messages messages;
    @Inject private OrganizationJournal journal;

    public static List<Column> columns() {
        return PersonSheet.COLUMNS;
    }

    /**
     * @param dryRun whether to tell only what would happen
     * @throws vn.thidua.core.error.PortalException when the file cannot be read, or when a row is bad and it is no dry run
     */
    public ImportReport run(Path file, boolean dryRun) {
        access.require(PERSON_EDIT);
        Headings headings = Headings.find(TableReader.read(file), PersonSheet.COLUMNS);
        var errors = new RowErrors(headings, PersonSheet.COLUMNS, messages::text);
        var sheet = new PersonSheet(headings, errors, units.tree(), people.all(), people.allPositions());
        List<PersonDraft> drafts = sheet.drafts();
        long created = drafts.stream().filter(PersonDraft::isNew).count();
        long changed = drafts.stream().filter(draft -> !draft.isNew() && draft.differs()).count();
        if (!dryRun) {
            errors.demandNone();
            write(drafts.stream().filter(PersonDraft::differs).toList());
        }
        return new ImportReport(!dryRun, headings.rows().size(), (int) created, (int) changed,
                (int) (drafts.size() - created - changed), headings.ignored(), errors.all());
    }

    private void write(List<PersonDraft> drafts) {
        var persons = new ArrayList<Person>();
        for (PersonDraft draft : drafts) {
            Person person = draft.isNew() ? new Person(draft.details()) : draft.person();
            person.describe(draft.details());
            persons.add(person);
        }
        people.addAll(persons);
        var positions = new ArrayList<Position>();
        for (int i = 0; i < drafts.size(); i++) {
            PersonDraft draft = drafts.get(i);
            Person person = persons.get(i);
            draft.positions().forEach(held -> {
                if (held.stored() == null) {
                    positions.add(new Position(person.getId(), held.details()));
                } else {
                    held.stored().describe(held.details());
                }
            });
            journal.changed(draft.isNew() ? "person.created" : "person.changed", OrganizationJournal.person(person.getId()),
                    draft.isNew() ? person.getCode() : Changes.namesBetween(draft.before(), draft.details()));
        }
        people.addAllPositions(positions);
    }
}
