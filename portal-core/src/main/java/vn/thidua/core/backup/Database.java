package vn.thidua.core.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the connection's schema, and what H2 and PostgreSQL do differently. */
final class Database {

    static final String HISTORY = "schema_history_";

    private static final int BATCH = 500;

    private final Connection connection;
    private final boolean postgres;
    private final List<String> constraints = new ArrayList<>();

    Database(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** One state of the data for everything that is read from here on; nothing else waits for it. */
    void snapshot() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(
                postgres ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE);
    }

    /** Every table but the migration histories, by its lower-case name. */
    Map<String, Table> tables() throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        for (String name : names()) {
            if (!name.toLowerCase(Locale.ROOT).startsWith(HISTORY)) {
                var table = new Table(name, columns(name));
                tables.put(table.key(), table);
            }
        }
        return tables;
    }

    boolean isEmpty() throws SQLException {
        return names().isEmpty();
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = metaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private DatabaseMetaData metaData() throws SQLException {
        return connection.getMetaData();
    }

    private Map<String, ColumnType> columns(String table) throws SQLException {
        Map<String, ColumnType> columns = new LinkedHashMap<>();
        String pattern = table.replace("_", metaData().getSearchStringEscape() + "_");
        try (ResultSet rows = metaData().getColumns(connection.getCatalog(), connection.getSchema(), pattern, "%")) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.put(rows.getString("COLUMN_NAME"),
                            ColumnType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")));
                }
            }
        }
        return columns;
    }

    /** The newest version of each module's tables. */
    Map<String, String> versions() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        for (String name : names()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(HISTORY)) {
                List<String> newest = strings("select \"version\" from " + Table.quote(name)
                        + " where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc");
                if (!newest.isEmpty()) {
                    versions.put(name.substring(HISTORY.length()).toLowerCase(Locale.ROOT), newest.get(0));
                }
            }
        }
        return versions;
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /** The next value of each sequence, by its lower-case name. */
    Map<String, Long> sequences() throws SQLException {
        if (!postgres) {
            return numbers("select sequence_name, base_value from information_schema.sequences "
                    + "where sequence_schema = current_schema() and sequence_name not like 'SYSTEM_SEQUENCE_%'");
        }
        Map<String, Long> sequences = new TreeMap<>();
        // The catalogue does not tell the next value of a sequence that was restarted and not used since.
        for (String name : strings("select sequencename from pg_sequences where schemaname = current_schema()")) {
            sequences.putAll(numbers("select '" + name.replace("'", "''") + "', case when s.is_called then s.last_value + "
                    + "c.increment_by else s.last_value end from " + Table.quote(name) + " s, pg_sequences c "
                    + "where c.schemaname = current_schema() and c.sequencename = '" + name.replace("'", "''") + "'"));
        }
        return sequences;
    }

    private Map<String, Long> numbers(String sql) throws SQLException {
        Map<String, Long> numbers = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return numbers;
    }

    void restartSequence(String key, long next) throws SQLException {
        String name = Table.quote(postgres ? key : key.toUpperCase(Locale.ROOT));
        execute("alter sequence " + name + " restart with " + next);
    }

    /** Passes every row on as one line of text. */
    void read(Table table, RowConsumer consumer) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                List<ColumnType> types = table.types();
                while (rows.next()) {
                    List<String> values = new ArrayList<>(types.size());
                    for (int i = 0; i < types.size(); i++) {
                        values.add(types.get(i).read(rows, i + 1));
                    }
                    consumer.accept(JsonText.write(values));
                }
            }
        }
    }

    /** A statement that takes rows as lines of text. */
    Loader loader(Table table) throws SQLException {
        return new Loader(connection.prepareStatement(table.insert()), table.types());
    }

    /** Lets rows come in any order until {@link #checkReferences()}. */
    void deferReferences() throws SQLException {
        if (!postgres) {
            execute("set referential_integrity false");
            return;
        }
        String sql = "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint "
                + "where contype = 'f' and connamespace = current_schema()::regnamespace";
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String constraint = "alter table " + rows.getString(1) + " %s constraint " + rows.getString(2);
                drops.add(constraint.formatted("drop"));
                constraints.add(constraint.formatted("add") + " " + rows.getString(3));
            }
        }
        for (String drop : drops) {
            execute(drop);
        }
    }

    void checkReferences() throws SQLException {
        if (!postgres) {
            execute("set referential_integrity true");
        }
        for (String constraint : constraints) {
            execute(constraint);
        }
    }

    void deleteAll(Table table) throws SQLException {
        execute("delete from " + Table.quote(table.name()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes rows one by one. */
    interface RowConsumer {
        void accept(String row);
    }

    /** Inserts rows in batches. */
    static final class Loader implements AutoCloseable {

        private final PreparedStatement statement;
        private final List<ColumnType> types;
        private int waiting;

        private Loader(PreparedStatement statement, List<ColumnType> types) {
            this.statement = statement;
            this.types = types;
        }

        void add(List<?> values) throws SQLException {
            if (values.size() != types.size()) {
                throw new BackupException("A row of the archive has %d values instead of %d"
                        .formatted(values.size(), types.size()));
            }
            for (int i = 0; i < types.size(); i++) {
                types.get(i).bind(statement, i + 1, (String) values.get(i));
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
