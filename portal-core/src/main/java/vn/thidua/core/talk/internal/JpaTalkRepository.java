package vn.thidua.core.talk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.talk.Comment;
import vn.thidua.core.talk.CommentReport;
import vn.thidua.core.talk.CommentState;
import vn.thidua.core.talk.Congratulation;
import vn.thidua.core.talk.ModerationQueue;
import vn.thidua.core.talk.TalkCount;
import vn.thidua.core.talk.TalkReader;
import vn.thidua.core.talk.TalkRepository;

@ApplicationScoped
class JpaTalkRepository implements TalkRepository {

    private static final String SEEN = "(%1$s.state in :open or %1$s.accountId = :me and %1$s.state in :own)";
    private static final String THREADS = " from Comment c where c.ownerType = :type and c.ownerId = :id and c.parentId is null and ("
            + SEEN.formatted("c") + " or exists (select a.id from Comment a where a.parentId = c.id and " + SEEN.formatted("a") + "))";
    private static final String MINE = " from Congratulation g where g.ownerType = :type and g.ownerId = :id and g.accountId = :me";

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Comment> find(long id) {
        return Optional.ofNullable(em.find(Comment.class, id));
    }

    @Override
    public Page<Comment> threads(ContentRef owner, TalkReader reader, int page, int size) {
        long total = seen(of(em.createQuery("select count(c)" + THREADS, Long.class), owner), reader).getSingleResult();
        List<Comment> items = total <= (long) page * size ? List.of()
                : seen(of(em.createQuery("select c" + THREADS + " order by c.writtenAt desc, c.id desc", Comment.class), owner), reader)
                        .setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(items, page, size, total);
    }

    @Override
    public List<Comment> answers(Collection<Long> parents, TalkReader reader) {
        return seen(em.createQuery("select c from Comment c where c.parentId in :parents and " + SEEN.formatted("c")
                + " order by c.writtenAt, c.id", Comment.class), reader).setParameter("parents", parents).getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, ContentRef owner) {
        return query.setParameter("type", owner.type()).setParameter("id", owner.id());
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, TalkReader reader) {
        return query.setParameter("open", reader.open()).setParameter("me", reader.account()).setParameter("own", reader.own());
    }

    @Override
    public long countAnswers(long parent) {
        return em.createQuery("select count(c) from Comment c where c.parentId = :parent", Long.class)
                .setParameter("parent", parent).getSingleResult();
    }

    private static Conditions in(ModerationQueue queue) {
        CommentState state = switch (queue) {
            case WAITING -> CommentState.WAITING;
            case REPORTED -> CommentState.SHOWN;
            case HIDDEN -> CommentState.HIDDEN;
        };
        var conditions = new Conditions().equal("c.state", state);
        return queue == ModerationQueue.REPORTED ? conditions.and(
                "exists (select r.id from CommentReport r where r.commentId = c.id and r.settledAt is null)") : conditions;
    }

    @Override
    public List<ContentRef> contents(ModerationQueue queue, int most) {
        List<Object[]> found = in(queue).firstOf(em, Object[].class, "select c.ownerType, c.ownerId, max(c.id) from Comment c",
                "group by c.ownerType, c.ownerId order by max(c.id) desc", most);
        return found.stream().map(row -> new ContentRef((String) row[0], (String) row[1])).toList();
    }

    @Override
    public Page<Comment> page(ModerationQueue queue, Collection<ContentRef> owners, int page, int size) {
        Conditions conditions = in(queue);
        var anyOf = new ArrayList<String>();
        byType(owners).forEach((type, ids) -> anyOf.add("c.ownerType = :" + conditions.parameter(type)
                + " and c.ownerId in :" + conditions.parameter(ids)));
        conditions.and("(" + String.join(" or ", anyOf) + ")");
        String order = queue == ModerationQueue.HIDDEN ? "c.writtenAt desc, c.id desc" : "c.writtenAt, c.id";
        return conditions.page(em, Comment.class, "select c from Comment c", order, page, size);
    }

    private static Map<String, List<String>> byType(Collection<ContentRef> owners) {
        return owners.stream().distinct().collect(Collectors.groupingBy(ContentRef::type, LinkedHashMap::new,
                Collectors.mapping(ContentRef::id, Collectors.toList())));
    }

    @Override
    public Comment save(Comment comment) {
        if (comment.getId() == null) {
            em.persist(comment);
        }
        StaleEdits.flush(em);
        return comment;
    }

    @Override
    public boolean hasReported(long comment, long account) {
        return em.createQuery("select count(r) from CommentReport r where r.commentId = :comment and r.accountId = :me", Long.class)
                .setParameter("comment", comment).setParameter("me", account).getSingleResult() > 0;
    }

    @Override
    public void add(CommentReport report) {
        em.persist(report);
        em.flush();
    }

    @Override
    public List<CommentReport> openReports(Collection<Long> comments) {
        return em.createQuery("select r from CommentReport r where r.commentId in :comments and r.settledAt is null"
                + " order by r.reportedAt, r.id", CommentReport.class).setParameter("comments", comments).getResultList();
    }

    @Override
    public boolean hasCongratulated(ContentRef owner, long account) {
        return of(em.createQuery("select count(g)" + MINE, Long.class), owner).setParameter("me", account).getSingleResult() > 0;
    }

    @Override
    public void add(Congratulation congratulation) {
        em.persist(congratulation);
        em.flush();
    }

    @Override
    public void removeCongratulation(ContentRef owner, long account) {
        of(em.createQuery("select g" + MINE, Congratulation.class), owner).setParameter("me", account).getResultList()
                .forEach(em::remove);
        em.flush();
    }

    @Override
    public long countCongratulations(ContentRef owner) {
        return of(em.createQuery("select count(g) from Congratulation g where g.ownerType = :type and g.ownerId = :id", Long.class),
                owner).getSingleResult();
    }

    @Override
    public List<Congratulation> congratulations(ContentRef owner, long exceptAccount, int most) {
        return of(em.createQuery("select g from Congratulation g where g.ownerType = :type and g.ownerId = :id"
                + " and g.accountId <> :me order by g.givenAt desc, g.id desc", Congratulation.class), owner)
                .setParameter("me", exceptAccount).setMaxResults(most).getResultList();
    }

    @Override
    public Map<ContentRef, TalkCount> counts(Collection<ContentRef> owners) {
        var parameters = new ArrayList<String>();
        String sql = "select owner_type, owner_id, count(*), 0 from core_comment where state = 'SHOWN' and ("
                + anyOf(owners, parameters) + ") group by owner_type, owner_id union all select owner_type, owner_id, 0, count(*)"
                + " from core_congratulation where (" + anyOf(owners, parameters) + ") group by owner_type, owner_id";
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        var counts = new HashMap<ContentRef, TalkCount>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            var count = new TalkCount(((Number) values[2]).longValue(), ((Number) values[3]).longValue());
            counts.merge(new ContentRef((String) values[0], (String) values[1]), count, TalkCount::plus);
        }
        return counts;
    }

    /** The condition for these contents in SQL; their types and ids go to the parameters. */
    private static String anyOf(Collection<ContentRef> owners, List<String> parameters) {
        var conditions = new ArrayList<String>();
        byType(owners).forEach((type, ids) -> {
            parameters.add(type);
            String first = "owner_type = ?" + parameters.size();
            var marks = new ArrayList<String>();
            for (String id : ids) {
                parameters.add(id);
                marks.add("?" + parameters.size());
            }
            conditions.add(first + " and owner_id in (" + String.join(", ", marks) + ")");
        });
        return String.join(" or ", conditions);
    }
}
