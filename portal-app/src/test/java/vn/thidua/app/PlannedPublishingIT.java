package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.TestDatabase;

/**
 * Posts whose moment came while no server ran, and a server that is killed while it brings them out: all of them appear, each once and
 * at the moment that was planned for it. On PostgreSQL, which lets the test look on without asking the server.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class PlannedPublishingIT {

    private static final int POSTS = 200;
    private static final int SOME = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** In Việt Nam; the first of the moments, which are a minute apart. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2099, 1, 1, 8, 0);
    /** What brings these moments into the past, as if all those years had gone by with the server asleep. */
    private static final int DAYS = 26_700;
    private static final int HOURS_TO_UTC = 7;

    @TempDir private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();
    private final String word = Documents.word("hengio");

    /** Returns at once. */
    private PortalProcess start() {
        return DemoPortal.on(DemoPortal.launch(folder.resolve("data")), database).start();
    }

    /** The planned moments, in UTC, by the id of the post. */
    private Map<String, LocalDateTime> plan(PortalProcess portal) {
        PortalClient editor = PortalClient.demo(portal, "bientap");
        PortalClient leader = PortalClient.demo(portal, "lanhdao");
        HttpResponse<String> followed = PortalClient.demo(portal, "canbo")
                .send("PUT", "/api/v1/propaganda/columns/tin-hoat-dong/follow", null);
        assertThat(followed.statusCode()).as(followed.body()).isEqualTo(204);
        var planned = new TreeMap<String, LocalDateTime>();
        for (int i = 0; i < POSTS; i++) {
            LocalDateTime moment = FIRST.plusMinutes(i);
            String path = Documents.add(editor, Documents.POSTS, Documents.post(word + " bài " + i));
            assertThat(editor.post(path + "/transitions", "{\"action\":\"submit\"}").statusCode()).isEqualTo(200);
            HttpResponse<String> approved = leader.post(path + "/transitions",
                    "{\"action\":\"approve\",\"publishAt\":\"" + moment + "\"}");
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
            planned.put(path.substring(path.lastIndexOf('/') + 1), moment.minusHours(HOURS_TO_UTC).minusDays(DAYS));
        }
        return planned;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private Map<String, Object> rows(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return rows(connection, sql);
        }
    }

    /** The second column by the first. */
    private static Map<String, Object> rows(Connection connection, String sql) throws SQLException {
        var rows = new TreeMap<String, Object>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getObject(2));
            }
        }
        return rows;
    }

    private long published(Connection connection) throws SQLException {
        return (Long) rows(connection, "select 'all', count(*) from propaganda_post where state = 'PUBLISHED' and title like '"
                + word + "%'").get("all");
    }

    private void letTheirMomentsPass() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update propaganda_post set publish_at = publish_at - interval '" + DAYS
                    + " days' where state = 'SCHEDULED' and title like '" + word + "%'")).isEqualTo(POSTS);
        }
    }

    /** Kills it while it publishes, as a power cut does. */
    private void interrupt(PortalProcess portal) throws SQLException {
        try (Connection connection = connect()) {
            await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5))
                    .until(() -> published(connection) >= SOME);
            portal.kill();
            assertThat(published(connection)).as("killed in the middle").isBetween((long) SOME, POSTS - 1L);
        }
    }

    @Test
    void whatWasPlannedComesOutOnceAndAtItsOwnMomentThoughTheServerIsKilled() throws SQLException {
        Map<String, LocalDateTime> planned;
        try (PortalProcess portal = start()) {
            planned = plan(portal.awaitReady());
            portal.kill();
        }
        letTheirMomentsPass();
        try (PortalProcess portal = start()) {
            interrupt(portal);
        }
        try (PortalProcess portal = start(); Connection connection = connect()) {
            portal.awaitReady();
            await().atMost(PATIENCE).until(() -> published(connection) == POSTS);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(notices("canbo", "reach.notice.new")).hasSize(POSTS));
            assertComeOutOnce(planned);
            PortalClient reader = PortalClient.demo(portal, "canbo");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(reader.hits(word)).isEqualTo(POSTS));
        }
    }

    private void assertComeOutOnce(Map<String, LocalDateTime> planned) throws SQLException {
        var moments = new TreeMap<String, LocalDateTime>();
        rows("select id, published_at from propaganda_post where state = 'PUBLISHED' and title like '" + word + "%'")
                .forEach((id, moment) -> moments.put(id, ((Timestamp) moment).toLocalDateTime()));
        assertThat(moments).isEqualTo(planned);
        assertThat(rows("select content_id, count(*) from core_audit where action = 'post.published' and detail like '" + word
                + "%' group by content_id")).hasSize(POSTS).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1L));
        for (Map<String, Object> told : List.of(notices("canbo", "reach.notice.new"),
                notices("bientap", "post.notice.published"))) {
            assertThat(told).hasSize(POSTS).allSatisfy((post, times) -> assertThat(times).as(post).isEqualTo(1L));
        }
    }

    /** How many notices of a kind somebody has of each of the posts. */
    private Map<String, Object> notices(String login, String key) throws SQLException {
        return rows("select n.url, count(*) from core_notice n join core_account a on a.id = n.account_id where a.login = '" + login
                + "' and n.text_key = '" + key + "' and n.arguments like '%" + word + "%' group by n.url");
    }
}
