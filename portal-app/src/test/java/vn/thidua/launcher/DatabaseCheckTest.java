package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.core.config.Settings;

class DatabaseCheckTest {

    @TempDir private Path folder;
    private Settings settings;

    @BeforeEach
    void makeApplicationWithTwoMigrations() throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("app/WEB-INF/classes/db/letters"));
        Files.writeString(migrations.resolve("V1__first.sql"), "");
        Files.writeString(migrations.resolve("V2_10__second.sql"), "");
        Files.createDirectories(folder.resolve("app/WEB-INF/lib"));
        settings = Settings.read(folder, Map.of(), Map.of(), Map.of());
    }

    private void applied(String... versions) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.databaseUrl(), "portal", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"schema_history_letters\" (\"version\" varchar(50), \"success\" boolean)");
            for (String version : versions) {
                statement.execute("insert into \"schema_history_letters\" values ('" + version + "', true)");
            }
        }
    }

    private void check() throws IOException {
        try (var libraries = new ApplicationLibraries(folder.resolve("app"), getClass().getClassLoader())) {
            new DatabaseCheck(settings, libraries).check();
        }
    }

    @Test
    void anOlderOrEqualDatabaseIsFine() throws Exception {
        assertThatCode(this::check).doesNotThrowAnyException();
        applied("1", "2.9", "2.10");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aNewerDatabaseIsRefusedInOneLine() throws Exception {
        applied("1", "2.11");
        assertThatThrownBy(this::check).isInstanceOf(StartFailure.class)
                .hasMessageContaining("newer than this portal").hasMessageContaining("'letters' have version 2.11")
                .hasMessageContaining("up to 2.10");
    }
}
