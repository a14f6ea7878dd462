package vn.thidua.core.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of an archive into a database: migrations to the archive's versions, then rows in one transaction. */
final class Restore {

    private final DataSource dataSource;
    private final BackupManifest manifest;
    private final BackupArchive archive;

    Restore(DataSource dataSource, BackupArchive archive) {
        this.dataSource = dataSource;
        this.archive = archive;
        this.manifest = archive.manifest();
    }

    /** Refuses an archive whose tables this portal does not know, before anything changes. */
    void checkVersions() {
        manifest.schemas().forEach((module, version) -> {
            boolean present = Stream.of(flyway(module, "latest").info().all())
                    .anyMatch(migration -> isKnown(migration, version));
            if (!present) {
                throw new BackupException(("The backup holds the tables of '%s' in version %s, which this portal does not "
                        + "know; restore it with portal %s or newer and the same modules")
                        .formatted(module, version, manifest.portal()));
            }
        });
    }

    private static boolean isKnown(MigrationInfo migration, String version) {
        return migration.getVersion() != null && migration.getVersion().getVersion().equals(version)
                && migration.getState().isResolved();
    }

    private Flyway flyway(String module, String version) {
        return Flyway.configure(Restore.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/" + module)
                .table(Database.HISTORY + module).target(version).baselineOnMigrate(true).baselineVersion("0")
                .cleanDisabled(false).load();
    }

    void empty() {
        flyway("core", "latest").clean();
    }

    /** Loads everything; the database is empty again when that fails. */
    void load() throws IOException {
        try {
            migrate();
            loadRows();
        } catch (RuntimeException | IOException | SQLException e) {
            empty();
            if (e instanceof IOException failure) {
                throw failure;
            }
            throw e instanceof BackupException refusal ? refusal
                    : new BackupException("The backup does not go into this database", e);
        }
    }

    private void migrate() {
        List<String> modules = new ArrayList<>(manifest.schemas().keySet());
        modules.sort((a, b) -> a.equals("core") ? -1 : b.equals("core") ? 1 : a.compareTo(b));
        modules.forEach(module -> flyway(module, manifest.schemas().get(module)).migrate());
    }

    private void loadRows() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var database = new Database(connection);
            Map<String, Table> tables = database.tables();
            if (!tables.keySet().equals(manifest.tables().keySet())) {
                throw new BackupException("The backup's tables are not those that its migrations make");
            }
            database.deferReferences();
            for (Table table : tables.values()) {
                database.deleteAll(table);
            }
            for (Table table : tables.values()) {
                load(database, table);
            }
            database.checkReferences();
            for (var sequence : manifest.sequences().entrySet()) {
                if (database.sequences().containsKey(sequence.getKey())) {
                    database.restartSequence(sequence.getKey(), sequence.getValue());
                }
            }
            if (tables.containsKey("core_search_position")) {
                beginNewLife(connection);
            }
            connection.commit();
        }
    }

    /** No index anywhere was made from this database: what waited for one is dropped, and every index is to be rebuilt. */
    private static void beginNewLife(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from core_search_outbox");
            statement.executeUpdate("update core_search_position set life = null");
        }
    }

    private void load(Database database, Table target) throws SQLException, IOException {
        BackupManifest.SavedTable saved = manifest.tables().get(target.key());
        Table table = target.ordered(List.copyOf(saved.columns().keySet()));
        if (!table.neutralColumns().equals(saved.columns()) || table.columns().size() != target.columns().size()) {
            throw new BackupException("The columns of %s are not those of the backup".formatted(target.key()));
        }
        try (BufferedReader rows = archive.rows(target.key()); Database.Loader loader = database.loader(table)) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                loader.add((List<?>) JsonText.parse(row));
            }
            loader.flush();
        }
        var loaded = new Checksum();
        database.read(table, loaded::add);
        if (loaded.rows() != saved.rows() || !loaded.value().equals(saved.checksum())) {
            throw new BackupException("The rows of %s are not the same after loading them".formatted(target.key()));
        }
    }
}
