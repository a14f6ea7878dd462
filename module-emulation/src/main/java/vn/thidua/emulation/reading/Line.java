package vn.thidua.emulation.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A logical line of a document: a whole paragraph, or a table.
 *
 * @param text single-spaced; the cells of a table with tabs and line feeds
 * @param rows of a table; empty for a paragraph
 */
record Line(String text, List<List<String>> rows) {

    static Line of(String text) {
        return new Line(text, List.of());
    }

    static Line table(List<List<String>> rows) {
        return new Line(rows.stream().map(row -> row.stream().map(Spelling::line).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")), rows);
    }

    boolean isTable() {
        return !rows.isEmpty();
    }

    String folded() {
        return Spelling.folded(text);
    }
}
