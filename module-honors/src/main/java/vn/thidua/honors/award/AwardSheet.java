package vn.thidua.honors.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.Table;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.catalogue.Catalogue;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.SubjectKind;

/** A list of awards turned into what each row is to become; what is wrong with a row is noted. */
final class AwardSheet {

    static final List<Column> COLUMNS = List.of(
            Column.of("subjectKind", "Đối tượng", "Loại đối tượng", "Subject", "Subject kind"),
            Column.of("personCode", "Mã cán bộ", "Mã", "Số hiệu", "Staff number"),
            Column.of("name", "Họ và tên, tên tập thể", "Họ và tên", "Họ tên", "Tên", "Tên tập thể", "Name", "Full name"),
            Column.of("unit", "Đơn vị", "Mã đơn vị", "Đơn vị công tác", "Unit", "Unit code"),
            Column.of("outside", "Ngoài cơ quan", "Outside"),
            Column.needed("code", "Danh hiệu, hình thức", "Danh hiệu", "Hình thức", "Hình thức khen thưởng", "Mã danh hiệu", "Award"),
            Column.needed("year", "Năm", "Năm khen thưởng", "Year"),
            Column.of("decisionNumber", "Số quyết định", "Quyết định số", "Decision number", "Decision"),
            Column.needed("decidedOn", "Ngày quyết định", "Ngày ký", "Decided on", "Decision date"),
            Column.of("authority", "Người, cơ quan quyết định", "Cơ quan quyết định", "Cấp quyết định", "Authority"),
            Column.of("kind", "Loại hình khen thưởng", "Loại hình", "Kind"),
            Column.of("achievement", "Thành tích", "Nội dung thành tích", "Achievement"));

    private static final Map<String, SubjectKind> SUBJECTS = Map.of("ca nhan", SubjectKind.PERSON, "person", SubjectKind.PERSON,
            "tap the", SubjectKind.COLLECTIVE, "collective", SubjectKind.COLLECTIVE, "ho gia dinh", SubjectKind.HOUSEHOLD,
            "household", SubjectKind.HOUSEHOLD);
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "x", true, "yes", true, "true", true, "1", true,
            "khong", false, "no", false, "false", false, "0", false);
    private static final Map<String, AwardKind> KINDS = kinds();
    private static final String KINDS_OFFERED =
            "Công trạng, Đột xuất, Phong trào thi đua, Quá trình cống hiến, Niên hạn, Đối ngoại";
    /** What a check calls a field and a list a column. */
    private static final Map<String, String> FIELDS = Map.of("personId", "personCode", "unitId", "unit", "place", "unit");

    private final Headings headings;
    private final RowErrors errors;
    private final Catalogue catalogue;
    private final Roster roster;
    private final SubjectReader subjects;
    private final AwardRules rules;

    /** A row that can be awarded. */
    record Line(Table.Row row, AwardFacts facts) { }

    AwardSheet(Headings headings, RowErrors errors, Catalogue catalogue, Roster roster, SubjectReader subjects, AwardRules rules) {
        this.headings = headings;
        this.errors = errors;
        this.catalogue = catalogue;
        this.roster = roster;
        this.subjects = subjects;
        this.rules = rules;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Table.Row row : headings.rows()) {
            line(row).ifPresent(facts -> lines.add(new Line(row, facts)));
        }
        return lines;
    }

    private Optional<AwardFacts> line(Table.Row row) {
        Optional<String> code = code(row);
        Optional<Integer> year = year(row);
        Optional<LocalDate> day = errors.day(row, "decidedOn");
        if (day.isEmpty() && headings.cell(row, "decidedOn").isEmpty()) {
            errors.add(row, "decidedOn", "error.cell.needed");
        }
        String kindText = headings.cell(row, "kind");
        Optional<AwardKind> kind = errors.choice(row, "kind", KINDS, KINDS_OFFERED);
        if (code.isEmpty() || year.isEmpty() || day.isEmpty() || kind.isEmpty() && !kindText.isEmpty()) {
            return Optional.empty();
        }
        return subject(row, code.get(), day.get()).flatMap(subject -> facts(row, new AwardDetails(subject, code.get(), year.get(),
                headings.cell(row, "decisionNumber"), day.get(), headings.cell(row, "authority"), kind.orElse(null),
                headings.cell(row, "achievement"), null)));
    }

    private Optional<String> code(Table.Row row) {
        String written = headings.cell(row, "code");
        Optional<String> code = written.isEmpty() ? Optional.empty() : catalogue.findCode(written);
        if (code.isEmpty()) {
            errors.add(row, "code", written.isEmpty() ? "error.cell.needed" : "error.award.row.award", written);
        }
        return code;
    }

    private Optional<Integer> year(Table.Row row) {
        String written = headings.cell(row, "year");
        if (!written.matches("(19|20|21)[0-9]{2}")) {
            errors.add(row, "year", written.isEmpty() ? "error.cell.needed" : "error.field.year");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(written));
    }

    private Optional<AwardSubject> subject(Table.Row row, String code, LocalDate day) {
        Optional<SubjectKind> kind = errors.choice(row, "subjectKind", SUBJECTS, "Cá nhân, Tập thể, Hộ gia đình");
        Optional<Boolean> outside = errors.choice(row, "outside", ANSWERS, "Có, Không");
        if (kind.isEmpty() && !headings.cell(row, "subjectKind").isEmpty()) {
            return Optional.empty();
        }
        String personCode = headings.cell(row, "personCode");
        return subjects.read(row, new SubjectReader.Written(kind.orElseGet(() -> usualSubject(code, day, personCode)), personCode,
                headings.cell(row, "name"), headings.cell(row, "unit"), outside.orElse(false)), day);
    }

    /** Where the row does not say it: a person when it has a staff number, else the only one that the title is for. */
    private SubjectKind usualSubject(String code, LocalDate day, String personCode) {
        Set<SubjectKind> possible = catalogue.find(code, day).map(EntryDetails::subjects).orElse(Set.of());
        return personCode.isEmpty() && possible.size() == 1 ? possible.iterator().next() : SubjectKind.PERSON;
    }

    private Optional<AwardFacts> facts(Table.Row row, AwardDetails details) {
        InputCheck check = details.check();
        Optional<AwardFacts> facts = check.passed() ? rules.facts(details, catalogue, roster, check) : Optional.empty();
        for (FieldError error : check.errors()) {
            errors.add(row, FIELDS.getOrDefault(error.field(), error.field()), error.messageKey(), error.arguments().toArray());
        }
        return facts.filter(made -> check.passed());
    }

    private static Map<String, AwardKind> kinds() {
        var kinds = new HashMap<String, AwardKind>();
        for (AwardKind kind : AwardKind.values()) {
            kinds.put(PlainText.of(kind.name()), kind);
        }
        kinds.put("cong trang", AwardKind.MERIT);
        kinds.put("dot xuat", AwardKind.SUDDEN);
        kinds.put("phong trao", AwardKind.MOVEMENT);
        kinds.put("phong trao thi dua", AwardKind.MOVEMENT);
        kinds.put("chuyen de", AwardKind.MOVEMENT);
        kinds.put("cong hien", AwardKind.DEVOTION);
        kinds.put("qua trinh cong hien", AwardKind.DEVOTION);
        kinds.put("nien han", AwardKind.LENGTH_OF_SERVICE);
        kinds.put("doi ngoai", AwardKind.FOREIGN);
        return Map.copyOf(kinds);
    }
}
