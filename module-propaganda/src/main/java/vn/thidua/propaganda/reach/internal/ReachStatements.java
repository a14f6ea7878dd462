package vn.thidua.propaganda.reach.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import javax.sql.DataSource;

/** Runs the statements of {@link JdbcReachRepository}, in the running transaction where there is one. */
@ApplicationScoped
class ReachStatements {

    private static final String DUPLICATE_KEY = "23505";

    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    /** What is done with each row of an answer. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    void query(String sql, Collection<?> parameters, RowReader reader) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters.toArray());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is known of readers cannot be read", e);
        }
    }

    int update(String sql, Object... parameters) {
        try {
            return tryUpdate(sql, parameters);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Outside a transaction each statement commits by itself, so a key that is there already spoils nothing. */
    boolean insertOnce(String sql, Object... parameters) {
        try {
            return tryUpdate(sql, parameters) == 1;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                return false;
            }
            throw failure(e);
        }
    }

    private int tryUpdate(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value);
        }
    }

    static String places(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    static LocalDateTime moment(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toLocalDateTime();
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("What is known of readers cannot be written", e);
    }
}
