package vn.thidua.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobClaimsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:35:10Z");
    private static final String JOB = "emulation.trial";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    static Stream<DataSource> databases() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return Stream.of(h2, server.getPostgresDatabase());
    }

    private static JobClaims claims(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                var script = JobClaims.class.getResourceAsStream("/db/core/V3__job.sql")) {
            statement.execute("drop table if exists core_job");
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        var claims = new JobClaims(database);
        claims.know(JOB, NOW);
        return claims;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofManyServersOneGetsAJob(DataSource database) throws Exception {
        claims(database);
        var servers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 12; i++) {
            var server = new JobClaims(database);
            servers.add(() -> server.claim(JOB, NOW));
        }
        var threads = Executors.newFixedThreadPool(servers.size());
        try {
            int winners = 0;
            List<Future<Boolean>> answers = threads.invokeAll(servers);
            for (Future<Boolean> answer : answers) {
                winners += answer.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aJobGivenBackIsDueAtItsNextTime(DataSource database) throws Exception {
        JobClaims mine = claims(database);
        var other = new JobClaims(database);
        Instant next = NOW.plus(Duration.ofHours(1));
        assertThat(mine.claim(JOB, NOW)).isTrue();
        other.release(JOB, NOW, NOW, null);
        assertThat(other.claim(JOB, NOW)).isFalse();
        mine.release(JOB, NOW, next, "x".repeat(900));
        assertThat(other.claim(JOB, next.minusSeconds(1))).isFalse();
        assertThat(mine.due()).containsEntry(JOB, next);
        assertThat(other.claim(JOB, next)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aServerThatDiesLosesItsJob(DataSource database) throws Exception {
        JobClaims dead = claims(database);
        var other = new JobClaims(database);
        assertThat(dead.claim(JOB, NOW)).isTrue();
        Instant renewed = NOW.plusSeconds(30);
        assertThat(dead.renew(JOB, renewed)).isTrue();
        assertThat(other.claim(JOB, NOW.plus(JobClaims.LEASE))).isFalse();
        assertThat(other.due()).containsEntry(JOB, renewed.plus(JobClaims.LEASE));
        assertThat(other.claim(JOB, renewed.plus(JobClaims.LEASE))).isTrue();
        assertThat(dead.renew(JOB, NOW.plusSeconds(99))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aKnownJobKeepsItsTime(DataSource database) throws Exception {
        JobClaims claims = claims(database);
        claims.know(JOB, NOW.plus(Duration.ofDays(3)));
        assertThat(claims.due()).containsEntry(JOB, NOW);
    }
}
