package vn.thidua.propaganda;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.TestDatabase;

/** What was written before there was a newsroom is there afterwards: in columns, as HTML, under its day. */
class NewsroomMigrationTest {

    private static final String OLD = "insert into propaganda_post (id, version, title, lead_text, body, column_name, author, state,"
            + " published_on, sorted_on, reach, plain, changed_by, changed_at) values ";

    private static void migrate(TestDatabase database, String module, String target) {
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).locations("classpath:db/" + module)
                .table("schema_history_" + module).baselineOnMigrate(true).baselineVersion("0")
                .target(MigrationVersion.fromVersion(target)).load().migrate();
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1) + "|" + result.getString(2));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void postsOfBeforeStandInTheNewsroom(String kind) throws SQLException {
        TestDatabase database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
        migrate(database, "core", "4");
        migrate(database, "propaganda", "1");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(OLD + "(1, 3, 'Một', 'Dẫn', 'A & B\n\n<C>', 'Tin tức', 'An', 'PUBLISHED', date '2026-03-02', date '2026-03-02',"
                    + " 'UNITS', 'mot', 'An', timestamp '2026-03-01 02:03:04'), (2, 1, 'Hai', '', '', 'Gương', 'Bình', 'DRAFT', null,"
                    + " date '2026-03-05', 'EVERYONE', 'hai', 'Bình', timestamp '2026-03-05 02:03:04')");
            statement.executeUpdate("insert into propaganda_post_unit (post_id, unit_id) values (1, 7), (1, 9)");
            migrate(database, "propaganda", "2");
            assertThat(rows(statement, "select name, code from propaganda_column order by id"))
                    .containsExactly("Gương|chuyen-muc-1", "Tin tức|chuyen-muc-2");
            assertThat(rows(statement, "select t.body, c.name from propaganda_post p join propaganda_post_text t on t.id = p.text_id"
                    + " join propaganda_column c on c.id = p.column_id order by p.id"))
                    .containsExactly("<p>A &amp; B</p><p>&lt;C&gt;</p>|Tin tức", "|Gương");
            assertThat(rows(statement, "select published_at, sorted_at from propaganda_post order by id"))
                    .containsExactly("2026-03-02 01:00:00|2026-03-02 01:00:00", "null|2026-03-05 02:03:04");
            assertThat(rows(statement, "select unit_ids, state from propaganda_post order by id").get(0)).matches("(7 9|9 7)\\|PUBLISHED");
            assertThat(rows(statement, "select content_id, content_type from core_search_outbox order by content_id"))
                    .containsExactly("1|propaganda.post", "2|propaganda.post");
        }
    }
}
