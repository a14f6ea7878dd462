package vn.thidua.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/** Connects to the database once and looks whether its tables are of this portal's time. */
final class DatabaseCheck {

    private static final String HISTORY = "schema_history_";
    private static final Pattern MIGRATION = Pattern.compile("V([0-9][0-9._]*?)__.*\\.(sql|class)");
    private static final int H2_LOCKED = 90020;

    private final Settings settings;
    private final ApplicationLibraries libraries;

    DatabaseCheck(Settings settings, ApplicationLibraries libraries) {
        this.settings = settings;
        this.libraries = libraries;
    }

    /** Fails when nobody can connect. */
    void connect() {
        try (Connection connection = new DriverDataSource(settings, libraries).getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new StartFailure(reason(e), e);
        }
    }

    /** Fails when nobody can connect, or when the tables are of a newer portal. */
    void check() {
        try (Connection connection = new DriverDataSource(settings, libraries).getConnection()) {
            for (String table : histories(connection)) {
                checkVersion(connection, table);
            }
        } catch (SQLException e) {
            throw new StartFailure(reason(e), e);
        }
    }

    private String reason(SQLException failure) {
        if (failure.getErrorCode() == H2_LOCKED) {
            return "The database file of %s is in use by another process".formatted(withoutParameters(settings.databaseUrl()));
        }
        String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        return "Cannot use the database %s as '%s': %s".formatted(withoutParameters(settings.databaseUrl()),
                settings.get(Setting.DB_USER), message.replaceAll("\\[[0-9]+-[0-9]+\\]$", ""));
    }

    /** Parameters of a URL may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceAll("[;?].*", "");
    }

    private static List<String> histories(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(HISTORY)).toList();
    }

    private void checkVersion(Connection connection, String table) throws SQLException {
        String module = table.substring(HISTORY.length()).toLowerCase(Locale.ROOT);
        Optional<int[]> newest = newestMigration(module);
        Optional<int[]> applied = newestApplied(connection, table);
        if (newest.isPresent() && applied.isPresent() && compare(applied.get(), newest.get()) > 0) {
            throw new StartFailure(("The database is newer than this portal: the tables of '%s' have version %s, this "
                    + "portal knows up to %s. Start the newer portal.jar or restore an older backup")
                    .formatted(module, text(applied.get()), text(newest.get())));
        }
    }

    private static Optional<int[]> newestApplied(Connection connection, String table) throws SQLException {
        List<int[]> versions = new ArrayList<>();
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"version\" from " + quoted + " where \"success\" = true and \"version\" is not null")) {
            while (rows.next()) {
                versions.add(version(rows.getString(1)));
            }
        }
        return versions.stream().max(DatabaseCheck::compare);
    }

    private Optional<int[]> newestMigration(String module) {
        List<int[]> versions = new ArrayList<>();
        for (URL folder : resources("db/" + module)) {
            names(folder).map(MIGRATION::matcher).filter(Matcher::matches).forEach(m -> versions.add(version(m.group(1))));
        }
        return versions.stream().max(DatabaseCheck::compare);
    }

    private List<URL> resources(String name) {
        try {
            return Collections.list(libraries.findResources(name));
        } catch (IOException e) {
            throw new StartFailure("Cannot read the unpacked application: " + StartFailure.reason(e), e);
        }
    }

    private static Stream<String> names(URL folder) {
        try {
            if (!folder.getProtocol().equals("jar")) {
                return list(Path.of(folder.toURI())).stream();
            }
            String[] parts = folder.toString().substring("jar:".length()).split("!/", 2);
            try (FileSystem zip = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
                return list(zip.getPath(parts[1])).stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new StartFailure("Cannot read the unpacked application: " + StartFailure.reason(e), e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static int[] version(String text) {
        return Stream.of(text.split("[._]")).filter(part -> part.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).toArray();
    }

    private static int compare(int[] a, int[] b) {
        return Arrays.compare(a, b);
    }

    private static String text(int[] version) {
        return Arrays.stream(version).mapToObj(Integer::toString).reduce((a, b) -> a + "." + b).orElse("?");
    }
}
