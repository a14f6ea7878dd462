package vn.thidua.core.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.thidua.core.data.Moments;

/**
 * Which job is due when and who runs it, in the table that all servers share. Each method is one statement that commits
 * at once, so two servers that want the same job meet at its row and one of them gets it.
 */
final class JobClaims {

    /** A claim that its server has not renewed for this long is given up: the server is gone. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final int FAILURE_LIMIT = 500;

    private final DataSource database;
    private final String holder = UUID.randomUUID().toString();

    JobClaims(DataSource database) {
        this.database = database;
    }

    /** Notes a job that may be new; a new one is due at once. */
    void know(String job, Instant now) throws SQLException {
        if (!due().containsKey(job)) {
            try {
                update("insert into core_job (name, due_at) values (?, ?)", job, now);
            } catch (SQLException e) {
                // Another server may have noted it at the same moment.
                if (!due().containsKey(job)) {
                    throw e;
                }
            }
        }
    }

    /** When each known job may be begun next: when it is due, or when the claim on it may be given up. */
    Map<String, Instant> due() throws SQLException {
        var due = new HashMap<String, Instant>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select name, due_at, claimed_until from core_job");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Instant at = Moments.instant(rows.getTimestamp(2).toLocalDateTime());
                Timestamp until = rows.getTimestamp(3);
                Instant free = until == null ? at : Moments.instant(until.toLocalDateTime());
                due.put(rows.getString(1), free.isAfter(at) ? free : at);
            }
        }
        return due;
    }

    /** Takes a job that is due and free; false when another server was faster. */
    boolean claim(String job, Instant now) throws SQLException {
        return update("""
                update core_job set claimed_by = ?, claimed_until = ?
                where name = ? and due_at <= ? and (claimed_until is null or claimed_until <= ?)""",
                holder, now.plus(LEASE), job, now, now) == 1;
    }

    /** Keeps a job that is still running; false when the claim was given up and somebody else has it. */
    boolean renew(String job, Instant now) throws SQLException {
        return update("update core_job set claimed_until = ? where name = ? and claimed_by = ?", now.plus(LEASE), job, holder) == 1;
    }

    /**
     * Gives a job back.
     *
     * @param failure why it failed; null when it did not
     */
    void release(String job, Instant ended, Instant next, String failure) throws SQLException {
        String cut = failure == null ? null : failure.substring(0, Math.min(failure.length(), FAILURE_LIMIT));
        update("""
                update core_job set claimed_by = null, claimed_until = null, due_at = ?, ended_at = ?, failure = ?
                where name = ? and claimed_by = ?""", next, ended, cut, job, holder);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Instant moment) {
                    statement.setTimestamp(i + 1, Timestamp.valueOf(Moments.stored(moment)));
                } else {
                    statement.setString(i + 1, (String) values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }
}
