package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.Table;
import vn.thidua.core.table.TableReader;
import vn.thidua.core.table.Uploads;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardSubject;
import vn.thidua.honors.award.Revocation;

/** The awards of the demo department. */
@ApplicationScoped
class AwardDemo implements DemoContent {

    private static final String AWARDS = "demo/honors/awards.csv";
    private static final List<Column> COLUMNS = Stream.of("subject_type", "subject_code", "catalogue_code", "year", "decision_number",
            "decision_date", "decision_authority", "kind", "achievement", "revoked", "revoked_reason", "group_name")
            .map(name -> Column.needed(name, name)).toList();
    private static final Map<String, AwardKind> KINDS = Map.of("CONG_TRANG", AwardKind.MERIT, "DOT_XUAT", AwardKind.SUDDEN,
            "PHONG_TRAO", AwardKind.MOVEMENT, "CONG_HIEN", AwardKind.DEVOTION, "NIEN_HAN", AwardKind.LENGTH_OF_SERVICE,
            "DOI_NGOAI", AwardKind.FOREIGN);

    @Inject private AwardService service;
    @Inject private OrganizationDirectory organization;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public void load() {
        Headings table = Headings.find(Uploads.use(AwardDemo.class.getClassLoader().getResourceAsStream(AWARDS), TableReader::read),
                COLUMNS);
        Roster roster = organization.roster();
        for (Table.Row row : table.rows()) {
            Award added = service.add(details(table, row, roster));
            String revoked = table.cell(row, "revoked");
            if (!revoked.isEmpty()) {
                service.revoke(added.getId(), added.getVersion(),
                        new Revocation(LocalDate.parse(revoked), "", table.cell(row, "revoked_reason")));
            }
        }
    }

    private AwardDetails details(Headings table, Table.Row row, Roster roster) {
        LocalDate day = LocalDate.parse(table.cell(row, "decision_date"));
        String code = table.cell(row, "subject_code");
        AwardSubject subject = table.cell(row, "subject_type").equals("PERSON")
                ? AwardSubject.person(roster.findByCode(code, day).orElseThrow(() -> new IllegalStateException(code)).id())
                : AwardSubject.group(organization.units().findByCode(code).orElseThrow(() -> new IllegalStateException(code)).id(),
                        table.cell(row, "group_name"));
        return new AwardDetails(subject, table.cell(row, "catalogue_code"), Integer.valueOf(table.cell(row, "year")),
                table.cell(row, "decision_number"), day, table.cell(row, "decision_authority"), KINDS.get(table.cell(row, "kind")),
                table.cell(row, "achievement"), null);
    }
}
