package vn.thidua.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A fresh, empty database to test on: H2 in memory or a real PostgreSQL server, as the system property {@code it.database}
 * says ({@code h2} unless set). The server starts once in a JVM and ends with it.
 *
 * @param url      JDBC address
 * @param user     never empty
 * @param password never empty
 */
public record TestDatabase(String url, String user, String password) {

    private static EmbeddedPostgres server;

    /** Makes a database that nobody else uses. */
    public static TestDatabase fresh() {
        return System.getProperty("it.database", "h2").equals("postgresql") ? postgresql() : h2();
    }

    /** A fresh H2 database in the memory of whichever JVM opens it. */
    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "sa");
    }

    /** A fresh database on a PostgreSQL server on a loopback port. */
    public static synchronized TestDatabase postgresql() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            String name = "it_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new TestDatabase("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for tests does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh database", e);
        }
    }
}
