package vn.thidua.core.table;

import java.util.List;

/**
 * What an import did or would do.
 *
 * @param applied        whether it was done; false for a dry run and when a row is bad
 * @param rows           rows below the headings
 * @param ignoredColumns headings that mean nothing to the import
 * @param errors         everything that is wrong, in the order of rows; nothing is imported unless this is empty
 */
public record ImportReport(boolean applied, int rows, int created, int changed, int unchanged, List<String> ignoredColumns,
        List<RowError> errors) {

    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        errors = List.copyOf(errors);
    }

    /**
     * What is wrong with one cell.
     *
     * @param row     number of the row as a spreadsheet shows it
     * @param column  heading of the column
     * @param value   what stands there
     * @param message what is wrong and what to do
     */
    public record RowError(int row, String field, String column, String value, String message) { }
}
