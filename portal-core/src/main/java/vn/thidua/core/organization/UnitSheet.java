package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.Table;
import vn.thidua.core.text.PlainText;

/** A list of units turned into what each unit is to be, checked against the tree as it will be with all of them. */
final class UnitSheet {

    static final List<Column> COLUMNS = List.of(
            Column.needed("code", "Mã đơn vị", "Mã", "Code", "Unit code"),
            Column.of("name", "Tên đơn vị", "Tên", "Name", "Unit name"),
            Column.of("shortName", "Tên viết tắt", "Tên ngắn", "Viết tắt", "Short name"),
            Column.of("kind", "Loại đơn vị", "Loại", "Kind", "Type"),
            Column.of("parent", "Mã đơn vị cấp trên", "Đơn vị cấp trên", "Trực thuộc", "Parent", "Parent unit", "Parent code"),
            Column.of("startsOn", "Ngày thành lập", "Từ ngày", "Starts on", "Start date", "From"),
            Column.of("endsOn", "Ngày kết thúc", "Ngày giải thể", "Đến ngày", "Ends on", "End date", "To"),
            Column.of("place", "Thứ tự", "STT trong đơn vị", "Place", "Order"),
            Column.of("successor", "Mã đơn vị kế thừa", "Đơn vị kế thừa", "Sáp nhập vào", "Successor", "Merged into"));

    private static final String KINDS_OFFERED = "Sở, Phòng, Đơn vị trực thuộc, Tổ";
    private static final Map<String, Kind> KINDS = kinds();

    /**
     * What a unit is to be.
     *
     * @param id     negative for a new unit
     * @param before null for a new unit
     */
    record Draft(Table.Row row, long id, UnitDetails before, UnitDetails details) {

        boolean isNew() {
            return before == null;
        }

        boolean differs() {
            return !details.equals(before);
        }
    }

    private final Headings headings;
    private final RowErrors errors;
    private final UnitTree tree;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Table.Row> rows = new LinkedHashMap<>();

    UnitSheet(Headings headings, RowErrors errors, UnitTree tree) {
        this.headings = headings;
        this.errors = errors;
        this.tree = tree;
    }

    List<Draft> drafts() {
        nameRows();
        var names = new UnitNames(tree.all());
        var drafts = new ArrayList<Draft>();
        rows.forEach((code, row) -> drafts.add(draft(code, row, names)));
        if (errors.isEmpty()) {
            check(drafts);
        }
        return drafts;
    }

    /** Every code of the list gets its id before any row speaks of another. */
    private void nameRows() {
        for (Table.Row row : headings.rows()) {
            String code = PlainText.tidy(headings.cell(row, "code")).toUpperCase(Locale.ROOT);
            if (code.isEmpty()) {
                errors.add(row, "code", "error.cell.needed");
            } else if (rows.putIfAbsent(code, row) != null) {
                errors.add(row, "code", "error.cell.twice", code, rows.get(code).number());
            } else {
                ids.put(code, tree.findByCode(code).map(Node::id).orElse((long) -rows.size()));
            }
        }
    }

    private Draft draft(String code, Table.Row row, UnitNames names) {
        Optional<Node> known = tree.findByCode(code);
        UnitDetails old = known.map(Node::details)
                .orElse(new UnitDetails(code, "", null, null, null, null, null, null, null));
        var details = new UnitDetails(code, text(row, "name", old.name()), text(row, "shortName", old.shortName()),
                errors.choice(row, "kind", KINDS, KINDS_OFFERED).orElse(old.kind()),
                unit(row, "parent", names, old.parentId()),
                errors.day(row, "startsOn").orElse(old.startsOn()), errors.day(row, "endsOn").orElse(old.endsOn()),
                place(row, old.place()), unit(row, "successor", names, old.successorId()));
        return new Draft(row, ids.get(code), known.map(Node::details).orElse(null), details);
    }

    private String text(Table.Row row, String field, String old) {
        String text = headings.cell(row, field);
        return text.isEmpty() ? old : text;
    }

    private Long unit(Table.Row row, String field, UnitNames names, Long old) {
        String text = headings.cell(row, field);
        if (text.isEmpty()) {
            return old;
        }
        Long id = ids.get(PlainText.tidy(text).toUpperCase(Locale.ROOT));
        Optional<Long> found = id != null ? Optional.of(id) : names.find(text).map(Node::id);
        if (found.isEmpty()) {
            errors.add(row, field, "error.cell.unit", text);
        }
        return found.orElse(old);
    }

    private int place(Table.Row row, int old) {
        String text = headings.cell(row, "place");
        if (text.isEmpty() || text.matches("\\d{1,5}")) {
            return text.isEmpty() ? old : Integer.parseInt(text);
        }
        errors.add(row, "place", "error.cell.number", text);
        return old;
    }

    private void check(List<Draft> drafts) {
        var nodes = new LinkedHashMap<Long, Node>();
        tree.all().forEach(node -> nodes.put(node.id(), node));
        drafts.forEach(draft -> nodes.put(draft.id(), new Node(draft.id(), 0, draft.details())));
        drafts.stream().filter(draft -> draft.details().startsOn() == null || draft.details().kind() == null)
                .forEach(draft -> report(draft, UnitRules.check(draft.details(), draft.id(), UnitTree.of(List.of())).errors()));
        if (errors.isEmpty()) {
            var target = UnitTree.of(nodes.values());
            drafts.forEach(draft -> report(draft, UnitRules.check(draft.details(), draft.id(), target).errors()));
        }
    }

    private void report(Draft draft, Collection<FieldError> found) {
        for (FieldError error : found) {
            String field = switch (error.field()) {
                case "parentId" -> "parent";
                case "successorId" -> "successor";
                default -> error.field();
            };
            errors.add(draft.row(), field, error.messageKey(), error.arguments().toArray());
        }
    }

    /** The new units, level by level, so that each comes after the one above it. */
    static Collection<List<Draft>> newByDepth(List<Draft> drafts) {
        var byId = new HashMap<Long, Draft>();
        drafts.forEach(draft -> byId.put(draft.id(), draft));
        return drafts.stream().filter(Draft::isNew)
                .collect(Collectors.groupingBy(draft -> depth(draft, byId), TreeMap::new, Collectors.toList())).values();
    }

    private static int depth(Draft draft, Map<Long, Draft> byId) {
        int depth = 0;
        Draft above = draft;
        while (above != null && above.details().parentId() != null && depth <= byId.size()) {
            above = byId.get(above.details().parentId());
            depth++;
        }
        return depth;
    }

    private static Map<String, Kind> kinds() {
        var kinds = new HashMap<String, Kind>();
        List.of("so", "co quan", "department").forEach(name -> kinds.put(name, Kind.DEPARTMENT));
        List.of("phong", "van phong", "thanh tra", "phong chuyen mon", "ban", "division")
                .forEach(name -> kinds.put(name, Kind.DIVISION));
        List.of("don vi truc thuoc", "chi cuc", "trung tam", "don vi su nghiep", "subordinate", "subordinate unit")
                .forEach(name -> kinds.put(name, Kind.SUBORDINATE));
        List.of("to", "doi", "tram", "team").forEach(name -> kinds.put(name, Kind.TEAM));
        return kinds;
    }
}
