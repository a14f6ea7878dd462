package vn.thidua.core.backup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of contents of an archive. Written last, it vouches for every other entry.
 *
 * @param portal version of the portal that wrote it
 * @param schemas newest migration of each module
 * @param tables what each table held
 * @param sequences next value of each sequence
 * @param entries SHA-256 of every other entry
 */
record BackupManifest(String portal, String created, Map<String, String> schemas, Map<String, SavedTable> tables,
        Map<String, Long> sequences, Map<String, String> entries) {

    static final String ENTRY = "manifest.json";
    static final String FORMAT = "vn.thidua.portal.backup";
    static final long VERSION = 1;

    /** Columns with their types in the order of the row texts, number of rows, and their {@link Checksum}. */
    record SavedTable(Map<String, String> columns, long rows, String checksum) { }

    String toJson() {
        Map<String, Object> saved = new TreeMap<>();
        tables.forEach((name, table) -> {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("columns", table.columns());
            content.put("rows", table.rows());
            content.put("checksum", table.checksum());
            saved.put(name, content);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("formatVersion", VERSION);
        json.put("portal", portal);
        json.put("created", created);
        json.put("schemas", schemas);
        json.put("tables", saved);
        json.put("sequences", sequences);
        json.put("entries", entries);
        return JsonText.write(json);
    }

    static BackupManifest parse(String text) {
        try {
            Map<String, Object> json = map(JsonText.parse(text), Object.class);
            if (!FORMAT.equals(json.get("format"))) {
                throw new BackupException("The file is no backup of this portal");
            }
            if ((Long) json.get("formatVersion") > VERSION) {
                throw new BackupException("The backup was written by a newer portal (%s); restore it with that version or a newer one"
                        .formatted(json.get("portal")));
            }
            Map<String, SavedTable> tables = new TreeMap<>();
            map(json.get("tables"), Object.class).forEach((name, value) -> {
                Map<String, Object> table = map(value, Object.class);
                tables.put(name, new SavedTable(map(table.get("columns"), String.class), (Long) table.get("rows"),
                        (String) table.get("checksum")));
            });
            return new BackupManifest((String) json.get("portal"), (String) json.get("created"),
                    map(json.get("schemas"), String.class), tables, map(json.get("sequences"), Long.class),
                    map(json.get("entries"), String.class));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new BackupException("The table of contents of the backup is damaged");
        }
    }

    private static <T> Map<String, T> map(Object value, Class<T> type) {
        Map<String, T> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> map.put((String) name, type.cast(member)));
        return map;
    }
}
