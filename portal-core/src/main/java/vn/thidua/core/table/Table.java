package vn.thidua.core.table;

import java.util.List;

/**
 * What stands in an uploaded file, as text. Dates of a spreadsheet are written {@code 2024-03-15}.
 *
 * @param rows rows that are not empty, in their order
 */
public record Table(List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, counted from 1
     * @param cells  stripped; missing ones at the end are left out
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell; empty where there is none. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
