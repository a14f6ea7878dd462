package vn.thidua.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.TestDatabase;

/**
 * Hands the packaged portal with the demo department to tests that ask for a {@link PortalProcess}: one for the whole run, on
 * the database that {@code it.database} names. Tests leave it as they found it, apart from content under words of their own.
 */
public final class DemoPortal implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(DemoPortal.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class).portal;
    }

    /** A portal on H2 in its data folder, which is not started yet. */
    static PortalProcess.Launch launch(Path data) {
        return PortalProcess.of(PortalProcess.jar(), data).set("portal.demo", "true")
                .set("portal.modules.dir", data.resolveSibling("modules").toString());
    }

    static boolean isPostgresql() {
        return System.getProperty("it.database", "h2").equals("postgresql");
    }

    /** Changes something in the shared portal's PostgreSQL database behind its back. */
    static void execute(String sql) throws SQLException {
        TestDatabase database = Running.database;
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The same launch on another database than H2 in its data folder. */
    static PortalProcess.Launch on(PortalProcess.Launch launch, TestDatabase database) {
        return launch.set("portal.db.url", database.url()).set("portal.db.user", database.user())
                .set("portal.db.password", database.password());
    }

    /** The running process; ends with the run of all tests. */
    private static final class Running implements AutoCloseable {

        private static volatile TestDatabase database;

        private final Path folder;
        private final PortalProcess portal;

        Running() {
            try {
                folder = Files.createTempDirectory("demo-portal-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PortalProcess.Launch launch = launch(folder.resolve("data")).set("portal.upload.max-size", "1048576");
            if (isPostgresql()) {
                database = TestDatabase.postgresql();
                on(launch, database);
            }
            portal = launch.start().awaitReady();
        }

        @Override
        public void close() throws IOException {
            portal.close();
            Files.writeString(Path.of("target", "demo-portal-" + System.getProperty("it.database", "h2") + ".log"), portal.log());
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
