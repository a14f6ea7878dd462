package vn.thidua.honors.award;

import static vn.thidua.honors.HonorsPermissions.AWARD_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.TableReader;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.award.AwardRepository.Known;
import vn.thidua.honors.catalogue.Catalogues;

/**
 * Brings awards in from a list. A row that says what the register has already, revoked or not, changes nothing; so the same list
 * may be imported again. Either the whole list is taken over or nothing of it.
 */
@ApplicationScoped
@Transactional
public class AwardImport {

    @Inject private AwardRepository awards;
    @Inject private AwardRules rules;
    @Inject private Catalogues catalogues;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;
    @Inject private Messages messages;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;

    public static List<Column> columns() {
        return AwardSheet.COLUMNS;
    }

    /** Demands the right to import, before anything is read. */
    public void require() {
        access.require(AWARD_EDIT);
    }

    /**
     * @param dryRun whether to tell only what would happen
     * @throws vn.thidua.core.error.PortalException when the file cannot be read, or when a row is bad and it is no dry run
     */
    public ImportReport run(Path file, boolean dryRun) {
        require();
        Headings headings = Headings.find(TableReader.read(file), AwardSheet.COLUMNS);
        var errors = new RowErrors(headings, AwardSheet.COLUMNS, messages::text);
        Roster roster = organization.roster();
        var subjects = new SubjectReader(organization.units(), roster, answered(), errors);
        List<AwardSheet.Line> lines = new AwardSheet(headings, errors, catalogues.current(), roster, subjects, rules).lines();
        List<Known> known = awards.known(lines.stream().map(line -> line.facts().details().year()).collect(Collectors.toSet()));
        List<AwardFacts> fresh = new Repetitions(known, errors).fresh(lines);
        if (!dryRun) {
            errors.demandNone();
            write(fresh);
        }
        return new ImportReport(!dryRun, headings.rows().size(), fresh.size(), 0, lines.size() - fresh.size(), headings.ignored(),
                errors.all());
    }

    private Map<String, AwardSubject> answered() {
        var subjects = new HashMap<String, AwardSubject>();
        awards.matches().forEach(match -> subjects.put(match.key(), match.subject()));
        return subjects;
    }

    private void write(List<AwardFacts> fresh) {
        String by = access.requireSignedIn().name();
        List<Award> added = fresh.stream().map(facts -> new Award(facts, by)).toList();
        awards.addAll(added);
        outbox.changed(added.stream().map(AwardService::ref).toList());
        audit.record("award.imported", HonorsModule.AWARDS.id(), null, Integer.toString(added.size()));
    }
}
