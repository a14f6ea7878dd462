package vn.thidua.core.search.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/**
 * Where services say that content has changed. What is said here commits or rolls back together with the change; the
 * indexer reads the content's new state after the commit.
 */
@ApplicationScoped
public class SearchOutbox {

    private static final String INSERT = """
            insert into core_search_outbox (content_type, content_id, recorded_at) values (?, ?, ?)""";

    /** Under this key the transaction collects what has changed, so that each piece of content is written once. */
    private static final Object COLLECTED = SearchOutbox.class;

    @Resource(lookup = "java:app/jdbc/portal") private DataSource dataSource;
    @Resource private TransactionSynchronizationRegistry transaction;
    @Inject private Event<OutboxWritten> written;

    /** Says that this content was made, changed or removed by the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void changed(ContentRef ref) {
        collected().add(ref);
    }

    /** {@link #changed(ContentRef)} for many. */
    @Transactional(TxType.MANDATORY)
    public void changed(Collection<ContentRef> refs) {
        collected().addAll(refs);
    }

    private LinkedHashSet<ContentRef> collected() {
        @SuppressWarnings("unchecked")
        var refs = (LinkedHashSet<ContentRef>) transaction.getResource(COLLECTED);
        if (refs == null) {
            refs = new LinkedHashSet<>();
            transaction.putResource(COLLECTED, refs);
            transaction.registerInterposedSynchronization(new AtCommit(refs));
        }
        return refs;
    }

    private void insert(List<ContentRef> refs) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Timestamp now = Timestamp.valueOf(Moments.now());
            for (ContentRef ref : refs) {
                statement.setString(1, ref.type());
                statement.setString(2, ref.id());
                statement.setTimestamp(3, now);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The search outbox cannot be written", e);
        }
    }

    /** Writes the rows as the last thing before the commit and wakes the indexer after it. */
    private final class AtCommit implements Synchronization {

        private final Collection<ContentRef> refs;

        AtCommit(Collection<ContentRef> refs) {
            this.refs = refs;
        }

        @Override
        public void beforeCompletion() {
            insert(new ArrayList<>(refs));
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                written.fire(new OutboxWritten());
            }
        }
    }
}
