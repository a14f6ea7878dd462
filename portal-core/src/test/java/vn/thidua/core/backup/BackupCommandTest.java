package vn.thidua.core.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    private static final String ROWS = "select id, parent, title, body, price, weight, open, born, noted, mark "
            + "from backup_thing order by id";

    private static EmbeddedPostgres server;

    @TempDir private Path folder;
    private DataSource source;
    private Path archive;
    private int databases;

    @BeforeAll
    static void startPostgres() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        server.close();
    }

    @BeforeEach
    void fillSource() throws Exception {
        archive = folder.resolve("backup.zip");
        source = h2();
        fill(source);
        Path file = folder.resolve("source/files/2026/dossier.bin");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {0, 1, (byte) 0xFF});
    }

    private DataSource h2() {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:file:" + folder.resolve("db" + databases++).toAbsolutePath());
        dataSource.setUser("portal");
        return dataSource;
    }

    private static DataSource postgres(String name) throws SQLException {
        execute(server.getPostgresDatabase(), "drop database if exists " + name);
        execute(server.getPostgresDatabase(), "create database " + name);
        return server.getDatabase("postgres", name);
    }

    private static void migrate(DataSource target, String module) {
        Flyway.configure().dataSource(target).locations("classpath:db/" + module).table("schema_history_" + module)
                .baselineOnMigrate(true).baselineVersion("0").load().migrate();
    }

    private static void fill(DataSource target) throws SQLException {
        migrate(target, "backupone");
        migrate(target, "backuptwo");
        execute(target, "update backup_thing set title = 'changed since' where id = 1",
                "insert into backup_thing (id, title, open, price, weight, born, noted, changed, mark, body) values (3, "
                        + "'Thi đua \"yêu nước\" \\ 😀', false, 12.50, 0.1, date '2024-02-29', timestamp '2026-01-02 03:04:05.678901', "
                        + "timestamp with time zone '2026-01-02 03:04:05+07:00', '0b7f7a3e-0000-4000-8000-00000000000a', "
                        + "'dòng một\ndòng hai')",
                "insert into backup_thing (id, parent, title, open) values (2, 3, 'a child before its parent', true)",
                "insert into backup_apart values ('a', 3)",
                "alter sequence backup_thing_seq restart with 1050");
    }

    private static void execute(DataSource target, String... statements) throws SQLException {
        try (Connection connection = target.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(DataSource target, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = target.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString().replace("TRUE", "t").replace("FALSE", "f"));
            }
        }
        return rows;
    }

    private BackupCommand command(DataSource database, String data) {
        return new BackupCommand(database, folder.resolve(data),
                Map.of("portal.http.port", "8080", "portal.db.password", "bí mật"), "1.0.0");
    }

    private static long next(DataSource target, boolean postgres) throws SQLException {
        String sql = postgres ? "select nextval('backup_thing_seq')" : "select next value for backup_thing_seq";
        return Long.parseLong(rows(target, sql).get(0).replace("|", ""));
    }

    @Test
    void fromH2ToPostgresAndBack() throws Exception {
        assertThat(command(source, "source").backup(archive)).isEqualTo(4);
        DataSource postgres = postgres("there");
        assertThat(command(postgres, "there").restore(archive, false)).isEqualTo(4);
        assertThat(rows(postgres, "select title, body, price, born, noted from backup_thing order by id"))
                .isEqualTo(rows(source, "select title, body, price, born, noted from backup_thing order by id"));
        assertThatThrownBy(() -> execute(postgres, "insert into backup_apart values ('b', 99)"))
                .as("foreign keys hold again").isInstanceOf(SQLException.class);
        Path second = folder.resolve("second.zip");
        command(postgres, "there").backup(second);
        DataSource back = h2();
        command(back, "back").restore(second, false);
        assertThat(rows(back, ROWS)).isEqualTo(rows(source, ROWS));
        assertThat(rows(back, "select changed from backup_thing where changed is not null and "
                + "changed = timestamp with time zone '2026-01-02 03:04:05+07:00'")).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("back/files/2026/dossier.bin"))).containsExactly(0, 1, 0xFF);
        assertThat(next(postgres, true)).isEqualTo(1050);
        assertThat(next(back, false)).isEqualTo(1050);
    }

    @Test
    void passwordsStayOut() throws IOException {
        command(source, "source").backup(archive);
        try (var zip = new ZipFile(archive.toFile())) {
            String text = new String(zip.getInputStream(zip.getEntry("settings/portal.properties")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(text).contains("portal.http.port=8080").doesNotContain("bí mật", "password");
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAsked() throws Exception {
        command(source, "source").backup(archive);
        DataSource other = h2();
        fill(other);
        execute(other, "delete from backup_apart", "update backup_thing set title = 'mine'");
        List<String> before = rows(other, ROWS);
        assertThatThrownBy(() -> command(other, "other").restore(archive, false))
                .isInstanceOf(BackupException.class).hasMessageContaining("--replace");
        assertThat(rows(other, ROWS)).isEqualTo(before);
        Path index = Files.createDirectories(folder.resolve("other/index"));
        command(other, "other").restore(archive, true);
        assertThat(rows(other, ROWS)).isEqualTo(rows(source, ROWS));
        assertThat(index).as("the index is built again from the database").doesNotExist();
        try (var saved = Files.list(folder.resolve("other"))) {
            assertThat(saved.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("before-restore-"));
        }
    }

    @Test
    void damagedForeignAndNewerArchivesChangeNothing() throws Exception {
        command(source, "source").backup(archive);
        refused(Files.writeString(folder.resolve("text.zip"), "no zip at all"), "no readable backup");
        byte[] whole = Files.readAllBytes(archive);
        refused(Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2)), "no readable backup");
        refused(changed("foreign.zip", BackupManifest.ENTRY, BackupManifest.FORMAT, "another.format"), "no backup of this portal");
        refused(changed("newer.zip", BackupManifest.ENTRY, "\"formatVersion\":1", "\"formatVersion\":2"), "newer portal");
        refused(changed("rows.zip", "db/backup_thing.jsonl", "changed since", "changed later"), "has changed");
        refused(changed("schema.zip", BackupManifest.ENTRY, "\"backupone\":\"2\"", "\"backupone\":\"7\""), "does not know");
        refused(changed("module.zip", BackupManifest.ENTRY, "\"backuptwo\"", "\"unknownone\""), "unknownone");
    }

    private void refused(Path file, String reason) throws Exception {
        DataSource target = h2();
        assertThatThrownBy(() -> command(target, "target").restore(file, false)).isInstanceOf(BackupException.class)
                .hasMessageContaining(reason).message().doesNotContain("\n");
        assertThat(rows(target, "select table_name from information_schema.tables where table_schema = 'PUBLIC'")).isEmpty();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private Path changed(String name, String entry, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        try (var in = new ZipFile(archive.toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry each : in.stream().toList()) {
                String text = new String(in.getInputStream(each).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(!each.getName().equals(entry) || text.contains(from)).as("%s has %s", entry, from).isTrue();
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write((each.getName().equals(entry) ? text.replace(from, to) : text).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return file;
    }
}
