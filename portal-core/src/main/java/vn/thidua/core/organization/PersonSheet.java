package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.organization.PersonDraft.Held;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.Table;
import vn.thidua.core.text.PlainText;

/** A list of people turned into what each of them is to be, with positions. */
final class PersonSheet {

    static final List<Column> COLUMNS = List.of(
            Column.needed("code", "Mã cán bộ", "Mã", "Mã nhân viên", "Số hiệu", "Code", "Staff number"),
            Column.of("fullName", "Họ và tên", "Họ tên", "Full name", "Name"),
            Column.of("gender", "Giới tính", "Gender", "Sex"),
            Column.of("bornOn", "Ngày sinh", "Date of birth", "Born on", "Birth date"),
            Column.of("email", "Thư điện tử", "Email", "E-mail", "Địa chỉ email"),
            Column.of("phone", "Điện thoại", "Số điện thoại", "Phone", "Telephone"),
            Column.of("joinedOn", "Ngày vào cơ quan", "Ngày tuyển dụng", "Joined on"),
            Column.of("leftOn", "Ngày rời cơ quan", "Ngày nghỉ", "Left on"),
            Column.of("unit", "Đơn vị", "Mã đơn vị", "Đơn vị công tác", "Unit", "Unit code"),
            Column.of("title", "Chức vụ", "Chức danh", "Title", "Position"),
            Column.of("unitHead", "Đứng đầu đơn vị", "Trưởng đơn vị", "Unit head", "Head"),
            Column.of("main", "Vị trí chính", "Chính", "Main", "Main position"),
            Column.of("positionStart", "Giữ chức vụ từ ngày", "Từ ngày", "Ngày bổ nhiệm", "Position from", "From"),
            Column.of("positionEnd", "Giữ chức vụ đến ngày", "Đến ngày", "Position to", "To"));

    private static final Map<String, Gender> GENDERS = Map.of("nam", Gender.MALE, "male", Gender.MALE, "m", Gender.MALE,
            "nu", Gender.FEMALE, "female", Gender.FEMALE, "f", Gender.FEMALE);
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "x", true, "yes", true, "true", true, "1", true,
            "khong", false, "no", false, "false", false, "0", false);

    private final Headings headings;
    private final RowErrors errors;
    private final UnitTree tree;
    private final UnitNames names;
    private final Map<String, Optional<Node>> namedUnits = new HashMap<>();
    private final Map<String, Person> known = new HashMap<>();
    private final Map<Long, List<Position>> held;
    private final Map<String, PersonDraft> drafts = new LinkedHashMap<>();

    PersonSheet(Headings headings, RowErrors errors, UnitTree tree, List<Person> people, List<Position> positions) {
        this.headings = headings;
        this.errors = errors;
        this.tree = tree;
        names = new UnitNames(tree.all());
        people.forEach(person -> known.put(person.getCode(), person));
        held = positions.stream().collect(Collectors.groupingBy(Position::getPersonId));
    }

    List<PersonDraft> drafts() {
        for (Table.Row row : headings.rows()) {
            String code = PlainText.tidy(headings.cell(row, "code")).toUpperCase(Locale.ROOT);
            if (code.isEmpty()) {
                errors.add(row, "code", "error.cell.needed");
                continue;
            }
            PersonDraft draft = drafts.computeIfAbsent(code, key -> draft(key, row));
            draft.describe(details(row, draft.details()));
            if (!headings.cell(row, "unit").isEmpty() || !headings.cell(row, "title").isEmpty()) {
                readPosition(row, draft);
            }
        }
        drafts.values().forEach(draft -> {
            draft.endFormerPositions();
            draft.check(errors, tree);
        });
        return new ArrayList<>(drafts.values());
    }

    private PersonDraft draft(String code, Table.Row row) {
        Person person = known.get(code);
        return new PersonDraft(row, code, person, person == null ? List.of() : held.getOrDefault(person.getId(), List.of()));
    }

    private PersonDetails details(Table.Row row, PersonDetails old) {
        return new PersonDetails(old.code(), text(row, "fullName", old.fullName()),
                errors.choice(row, "gender", GENDERS, "Nam, Nữ").orElse(old.gender()),
                errors.day(row, "bornOn").orElse(old.bornOn()), text(row, "email", old.email()),
                text(row, "phone", old.phone()), errors.day(row, "joinedOn").orElse(old.joinedOn()),
                errors.day(row, "leftOn").orElse(old.leftOn()));
    }

    private void readPosition(Table.Row row, PersonDraft draft) {
        String written = headings.cell(row, "unit");
        Optional<Node> unit = namedUnits.computeIfAbsent(written, names::find);
        if (unit.isEmpty()) {
            errors.add(row, "unit", written.isEmpty() ? "error.cell.needed" : "error.cell.unit", written);
        }
        Optional<LocalDate> given = errors.day(row, "positionStart");
        LocalDate start = given.orElse(headings.cell(row, "positionStart").isEmpty() ? draft.details().joinedOn() : null);
        if (start == null && headings.cell(row, "positionStart").isEmpty()) {
            errors.add(row, "positionStart", "error.cell.position-start");
        }
        Optional<LocalDate> end = errors.day(row, "positionEnd");
        Optional<Boolean> head = errors.choice(row, "unitHead", ANSWERS, "Có, Không");
        Optional<Boolean> main = errors.choice(row, "main", ANSWERS, "Có, Không");
        if (unit.isEmpty() || start == null) {
            return;
        }
        Optional<Held> same = draft.find(unit.get().id(), start);
        PositionDetails old = same.map(Held::details)
                .orElse(new PositionDetails(unit.get().id(), "", false, true, start, null));
        var details = new PositionDetails(old.unitId(), text(row, "title", old.title()), head.orElse(old.unitHead()),
                main.orElse(old.main()), start, end.orElse(old.endsOn()));
        draft.put(row, same, details);
    }

    private String text(Table.Row row, String field, String old) {
        String text = headings.cell(row, field);
        return text.isEmpty() ? old : text;
    }
}
