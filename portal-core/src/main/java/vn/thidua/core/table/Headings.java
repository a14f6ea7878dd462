package vn.thidua.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.text.PlainText;

/** Which column of a table holds what. The row of headings is looked for among the first rows, since lists have titles. */
public final class Headings {

    private static final int ROWS_TO_LOOK_AT = 15;

    private final Map<String, Integer> places;
    private final List<String> ignored;
    private final List<Table.Row> rows;

    private Headings(Map<String, Integer> places, List<String> ignored, List<Table.Row> rows) {
        this.places = Map.copyOf(places);
        this.ignored = List.copyOf(ignored);
        this.rows = List.copyOf(rows);
    }

    /**
     * @throws PortalException when a needed column is missing or a heading stands there twice
     */
    public static Headings find(Table table, List<Column> columns) {
        Headings best = null;
        for (int i = 0; i < Math.min(ROWS_TO_LOOK_AT, table.rows().size()); i++) {
            Headings here = match(table, i, columns);
            best = best == null || here.places.size() > best.places.size() ? here : best;
        }
        if (best == null) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.empty");
        }
        for (Column column : columns) {
            if (column.needed() && !best.places.containsKey(column.field())) {
                throw new PortalException(Kind.UNPROCESSABLE, "error.table.column-missing", column.heading());
            }
        }
        return best;
    }

    private static Headings match(Table table, int index, List<Column> columns) {
        Map<String, String> fields = fieldsByName(columns);
        var places = new LinkedHashMap<String, Integer>();
        var ignored = new ArrayList<String>();
        List<String> cells = table.rows().get(index).cells();
        for (int i = 0; i < cells.size(); i++) {
            Optional<String> field = Optional.ofNullable(fields.get(plain(cells.get(i))));
            if (field.isPresent() && places.putIfAbsent(field.get(), i) != null) {
                throw new PortalException(Kind.UNPROCESSABLE, "error.table.column-twice", cells.get(i));
            }
            if (field.isEmpty() && !cells.get(i).isEmpty()) {
                ignored.add(cells.get(i));
            }
        }
        return new Headings(places, ignored, table.rows().subList(index + 1, table.rows().size()));
    }

    private static Map<String, String> fieldsByName(List<Column> columns) {
        var fields = new HashMap<String, String>();
        for (Column column : columns) {
            fields.put(plain(column.field()), column.field());
            fields.put(plain(column.heading()), column.field());
            column.others().forEach(other -> fields.put(plain(other), column.field()));
        }
        return fields;
    }

    private static String plain(String heading) {
        return PlainText.of(heading.replaceAll("\\([^)]*\\)|\\*", " ")).replace(" ", "");
    }

    /** The rows below the headings. */
    public List<Table.Row> rows() {
        return rows;
    }

    /** Headings that mean nothing to the import. */
    public List<String> ignored() {
        return ignored;
    }

    /** The text of a cell; empty when it is, or when the table has no such column. */
    public String cell(Table.Row row, String field) {
        return row.cell(places.getOrDefault(field, -1));
    }
}
