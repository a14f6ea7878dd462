package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostReader;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.post.Reach;

@ApplicationScoped
class JpaPostRepository implements PostRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.propaganda.post.PostSummary(p.id, p.version, p.title, p.lead, p.column, p.author, p.state, \
            p.publishedOn, p.reach) from PropagandaPost p""";
    private static final String NEWEST_FIRST = "p.sortedOn desc, p.id desc";

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Post> find(long id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    @Override
    public Page<PostSummary> page(PostFilter filter, PostReader reader, int page, int size) {
        Integer year = filter.year();
        return readable(reader)
                .equal("p.column", filter.column())
                .equal("p.state", filter.state())
                .atLeast("p.sortedOn", year == null ? null : LocalDate.of(year, 1, 1))
                .atMost("p.sortedOn", year == null ? null : LocalDate.of(year, 12, 31))
                .containsWords("p.plain", PlainText.of(filter.text()))
                .page(em, PostSummary.class, SUMMARIES, NEWEST_FIRST, page, size);
    }

    @Override
    public List<String> columns(PostReader reader) {
        return readable(reader).list(em, String.class, "select distinct p.column from PropagandaPost p", "p.column");
    }

    private static Conditions readable(PostReader reader) {
        var conditions = new Conditions();
        if (reader.editor()) {
            return conditions;
        }
        conditions.equal("p.state", PostState.PUBLISHED);
        String open = reader.reader() ? "p.reach = :" + conditions.parameter(Reach.EVERYONE) : "1 = 0";
        return conditions.and(reader.units().isEmpty() ? open : "(" + open
                + " or p.id in (select q.id from PropagandaPost q join q.unitIds u where u in :"
                + conditions.parameter(reader.units()) + "))");
    }

    @Override
    public void forEach(Consumer<Post> sink) {
        Batches.forEach(em, Post.class, "PropagandaPost", Post::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(p) from PropagandaPost p", Long.class).getSingleResult();
    }

    @Override
    public Post save(Post post) {
        if (post.getId() == null) {
            em.persist(post);
        }
        StaleEdits.flush(em);
        return post;
    }
}
