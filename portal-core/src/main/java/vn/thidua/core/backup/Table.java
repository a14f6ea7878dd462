package vn.thidua.core.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table as a database knows it: names as they are written there, columns in order. */
record Table(String name, Map<String, ColumnType> columns) {

    /** The name by which an archive knows it. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Column names in lower case with their types. */
    Map<String, String> neutralColumns() {
        Map<String, String> neutral = new LinkedHashMap<>();
        columns.forEach((column, type) -> neutral.put(column.toLowerCase(Locale.ROOT), type.name()));
        return neutral;
    }

    /** The same table with its columns in that order of lower-case names. */
    Table ordered(List<String> order) {
        Map<String, ColumnType> sorted = new LinkedHashMap<>();
        for (String wanted : order) {
            columns.forEach((column, type) -> {
                if (column.toLowerCase(Locale.ROOT).equals(wanted)) {
                    sorted.put(column, type);
                }
            });
        }
        return new Table(name, sorted);
    }

    String select() {
        return "select " + columnList() + " from " + quote(name);
    }

    String insert() {
        String marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(","));
        return "insert into " + quote(name) + " (" + columnList() + ") values (" + marks + ")";
    }

    private String columnList() {
        return columns.keySet().stream().map(Table::quote).collect(Collectors.joining(","));
    }

    List<ColumnType> types() {
        return new ArrayList<>(columns.values());
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
