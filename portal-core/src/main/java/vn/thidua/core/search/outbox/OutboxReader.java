package vn.thidua.core.search.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/**
 * Puts committed rows in order and reads them. Sequence numbers are handed out before a transaction commits, so a reader that
 * remembers the highest one it saw would skip a row whose transaction commits late. Here a row gets its position only once it
 * is committed and visible, by one server at a time; positions are therefore complete up to the last one given.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxReader {

    private static final int SEQUENCED_AT_ONCE = 5000;

    @Resource(lookup = "java:app/jdbc/portal") private DataSource dataSource;

    /** Gives positions to rows that have none yet. */
    public void sequence() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (unplaced(connection, 1).isEmpty()) {
                return;
            }
            long last = lockLastPosition(connection);
            List<Long> ids = unplaced(connection, SEQUENCED_AT_ONCE);
            if (ids.isEmpty()) {
                return;
            }
            try (PreparedStatement place = connection.prepareStatement("update core_search_outbox set position = ? where id = ?")) {
                for (long id : ids) {
                    place.setLong(1, ++last);
                    place.setLong(2, id);
                    place.addBatch();
                }
                place.executeBatch();
            }
            update(connection, "update core_search_position set last_position = ? where id = 1", last);
        }
    }

    /** Rows after a position, in order, at most so many. */
    public List<OutboxRow> after(long position, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select position, content_type, content_id, recorded_at from core_search_outbox
                        where position > ? order by position""")) {
            select.setMaxRows(limit);
            select.setLong(1, position);
            var rows = new ArrayList<OutboxRow>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new OutboxRow(found.getLong(1), new ContentRef(found.getString(2), found.getString(3)),
                            Moments.instant(found.getTimestamp(4).toLocalDateTime())));
                }
            }
            return rows;
        }
    }

    /** How far the outbox has come, and which life of the database it belongs to. */
    public OutboxState state() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            lockLastPosition(connection);
            try (PreparedStatement select = connection.prepareStatement(
                    "select last_position, dropped_to, life from core_search_position where id = 1");
                    ResultSet found = select.executeQuery()) {
                found.next();
                String life = found.getString(3);
                return new OutboxState(found.getLong(1), found.getLong(2), life == null ? begin(connection) : life);
            }
        }
    }

    /** Drops rows that every server's index has had ample time to apply; one that slept longer is rebuilt. */
    public void dropOlderThan(Duration age) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            lockLastPosition(connection);
            Timestamp limit = Timestamp.valueOf(Moments.now().minus(age));
            try (PreparedStatement note = connection.prepareStatement("""
                    update core_search_position set dropped_to = coalesce((select max(position) from core_search_outbox
                        where position is not null and recorded_at < ?), dropped_to) where id = 1""");
                    PreparedStatement drop = connection.prepareStatement("""
                    delete from core_search_outbox where position is not null
                        and position <= (select dropped_to from core_search_position where id = 1)""")) {
                note.setTimestamp(1, limit);
                note.executeUpdate();
                drop.executeUpdate();
            }
        }
    }

    private static String begin(Connection connection) throws SQLException {
        String life = UUID.randomUUID().toString();
        try (PreparedStatement update = connection.prepareStatement("update core_search_position set life = ? where id = 1")) {
            update.setString(1, life);
            update.executeUpdate();
        }
        return life;
    }

    private static long lockLastPosition(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select last_position from core_search_position where id = 1 for update");
                ResultSet found = lock.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<Long> unplaced(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id from core_search_outbox where position is null order by id")) {
            select.setMaxRows(limit);
            var ids = new ArrayList<Long>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
            return ids;
        }
    }

    private static void update(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, value);
            update.executeUpdate();
        }
    }
}
