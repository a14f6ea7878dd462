package vn.thidua.core.table;

import java.util.List;

/**
 * A column that an import knows.
 *
 * @param field   what it is called in JSON and in errors
 * @param heading the heading of templates and messages
 * @param others  other headings that mean the same, in whatever language; marks, case and notes in brackets do not matter
 * @param needed  whether a file without it cannot be imported
 */
public record Column(String field, String heading, List<String> others, boolean needed) {

    public Column {
        others = List.copyOf(others);
    }

    public static Column needed(String field, String heading, String... others) {
        return new Column(field, heading, List.of(others), true);
    }

    public static Column of(String field, String heading, String... others) {
        return new Column(field, heading, List.of(others), false);
    }
}
