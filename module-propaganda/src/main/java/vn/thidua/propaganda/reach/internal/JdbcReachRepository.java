package vn.thidua.propaganda.reach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.InLists;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.reach.ReachRepository;
import vn.thidua.propaganda.reach.ReadMarks;
import vn.thidua.propaganda.reach.Reminder;

/** Narrow tables without a life of their own, written one row at a time and read by the thousand: plain SQL. */
@ApplicationScoped
class JdbcReachRepository implements ReachRepository {

    private static final String READ = "insert into propaganda_post_read (post_id, person_id, read_at) values (?, ?, ?)";
    private static final String ACKNOWLEDGEMENT =
            "insert into propaganda_acknowledgement (post_id, person_id, acknowledged_at) values (?, ?, ?)";
    private static final String MARKS = """
            select 'READ', post_id, read_at from propaganda_post_read where person_id = ? and post_id in (%1$s)
            union all select 'ACK', post_id, acknowledged_at from propaganda_acknowledgement where person_id = ? and post_id in (%1$s)
            union all select 'SEEN', 0, seen_at from propaganda_seen where person_id = ?""";

    @Inject private ReachStatements statements;
    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean addRead(long postId, long personId, LocalDateTime at) {
        return statements.insertOnce(READ, postId, personId, at);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean addAcknowledgement(long postId, long personId, LocalDateTime at) {
        return statements.insertOnce(ACKNOWLEDGEMENT, postId, personId, at);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void enterReads(long postId, Map<Long, LocalDateTime> byPerson) {
        enter(READ, postId, byPerson);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void enterAcknowledgements(long postId, Map<Long, LocalDateTime> byPerson) {
        enter(ACKNOWLEDGEMENT, postId, byPerson);
    }

    /** By way of JPA: only there rows of the running transaction are seen for sure. */
    private void enter(String sql, long postId, Map<Long, LocalDateTime> byPerson) {
        byPerson.forEach((person, at) -> em.createNativeQuery(sql).setParameter(1, postId).setParameter(2, person)
                .setParameter(3, Timestamp.valueOf(at)).executeUpdate());
    }

    @Override
    @Transactional
    public ReadMarks marks(long personId, Collection<Long> postIds) {
        List<Long> ids = InLists.padded(postIds.isEmpty() ? List.of(0L) : postIds);
        var parameters = new ArrayList<Object>();
        parameters.add(personId);
        parameters.addAll(ids);
        parameters.add(personId);
        parameters.addAll(ids);
        parameters.add(personId);
        var read = new HashSet<Long>();
        var acknowledged = new HashMap<Long, LocalDateTime>();
        var seen = new ArrayList<LocalDateTime>();
        statements.query(MARKS.formatted(ReachStatements.places(ids)), parameters, row -> {
            switch (row.getString(1)) {
                case "READ" -> read.add(row.getLong(2));
                case "ACK" -> acknowledged.put(row.getLong(2), ReachStatements.moment(row, 3));
                default -> seen.add(ReachStatements.moment(row, 3));
            }
        });
        return ReadMarks.of(read, acknowledged, seen.isEmpty() ? null : seen.get(0));
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void seenUntil(long personId, LocalDateTime until) {
        if (statements.update("update propaganda_seen set seen_at = ? where person_id = ? and seen_at < ?", until, personId, until) == 0) {
            statements.insertOnce("insert into propaganda_seen (person_id, seen_at) values (?, ?)", personId, until);
        }
    }

    @Override
    @Transactional
    public Map<Long, LocalDateTime> reads(long postId) {
        return times("select person_id, read_at from propaganda_post_read where post_id = ?", postId);
    }

    @Override
    @Transactional
    public Map<Long, LocalDateTime> acknowledgements(long postId) {
        return times("select person_id, acknowledged_at from propaganda_acknowledgement where post_id = ?", postId);
    }

    @Override
    @Transactional
    public Map<Long, Set<Long>> readers(Collection<Long> postIds) {
        return people("propaganda_post_read", postIds);
    }

    @Override
    @Transactional
    public Map<Long, Set<Long>> acknowledgers(Collection<Long> postIds) {
        return people("propaganda_acknowledgement", postIds);
    }

    @Override
    @Transactional
    public void addReminder(long postId, LocalDate day, String by, int people) {
        if (statements.update("update propaganda_reminder set reminded_by = ?, people = ? where post_id = ? and reminded_on = ?", by, people, postId, day) == 0) {
            statements.update("insert into propaganda_reminder (post_id, reminded_on, reminded_by, people) values (?, ?, ?, ?)", postId, day, by, people);
        }
    }

    @Override
    @Transactional
    public Optional<Reminder> lastReminder(long postId) {
        var found = new ArrayList<Reminder>();
        statements.query("select reminded_on, reminded_by, people from propaganda_reminder where post_id = ? order by reminded_on desc", List.of(postId),
                row -> found.add(new Reminder(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3))));
        return found.stream().findFirst();
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void follow(long columnId, long personId, boolean follows) {
        if (follows) {
            statements.insertOnce("insert into propaganda_column_follow (column_id, person_id, followed_at) values (?, ?, ?)", columnId, personId, Moments.now());
        } else {
            statements.update("delete from propaganda_column_follow where column_id = ? and person_id = ?", columnId, personId);
        }
    }

    @Override
    @Transactional
    public Set<Long> followed(long personId) {
        return ids("select column_id from propaganda_column_follow where person_id = ?", List.of(personId));
    }

    @Override
    @Transactional
    public Set<Long> followers(Collection<Long> columnIds) {
        return columnIds.isEmpty() ? Set.of()
                : ids("select person_id from propaganda_column_follow where column_id in (" + ReachStatements.places(columnIds) + ")", columnIds);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void queueAnnouncement(long postId, LocalDateTime at) {
        if (statements.update("update propaganda_announcement set queued_at = ? where post_id = ?", at, postId) == 0) {
            statements.update("insert into propaganda_announcement (post_id, queued_at) values (?, ?)", postId, at);
        }
    }

    @Override
    @Transactional
    public List<Long> announcements(int most) {
        var found = new ArrayList<Long>();
        statements.query("select post_id from propaganda_announcement order by queued_at, post_id fetch first " + most + " rows only", List.of(),
                row -> found.add(row.getLong(1)));
        return found;
    }

    @Override
    @Transactional
    public void removeAnnouncement(long postId) {
        statements.update("delete from propaganda_announcement where post_id = ?", postId);
    }

    private Map<Long, LocalDateTime> times(String sql, long postId) {
        var times = new HashMap<Long, LocalDateTime>();
        statements.query(sql, List.of(postId), row -> times.put(row.getLong(1), ReachStatements.moment(row, 2)));
        return times;
    }

    private Map<Long, Set<Long>> people(String table, Collection<Long> postIds) {
        var people = new HashMap<Long, Set<Long>>();
        if (!postIds.isEmpty()) {
            statements.query("select post_id, person_id from " + table + " where post_id in (" + ReachStatements.places(postIds) + ")", postIds,
                    row -> people.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2)));
        }
        return people;
    }

    private Set<Long> ids(String sql, Collection<Long> parameters) {
        var ids = new HashSet<Long>();
        statements.query(sql, parameters, row -> ids.add(row.getLong(1)));
        return ids;
    }
}
