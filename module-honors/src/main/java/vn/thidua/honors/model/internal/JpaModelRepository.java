package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelRepository;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Publication;

@ApplicationScoped
class JpaModelRepository implements ModelRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.honors.model.ModelSummary(m.id, m.version, m.subject, m.name, m.field, m.unitId, m.stage, \
            m.summary, m.year, m.publication) from HonorsModel m""";
    private static final String NEWEST_FIRST = "m.year desc, m.id desc";

    @PersistenceContext(unitName = "honors") private EntityManager em;

    @Override
    public Optional<Model> find(long id) {
        return Optional.ofNullable(em.find(Model.class, id));
    }

    @Override
    public Page<ModelSummary> page(ModelFilter filter, Set<Long> units, UnitScope inner, int page, int size) {
        var conditions = readable(inner)
                .equal("m.field", filter.field())
                .equal("m.stage", filter.stage())
                .equal("m.subject", filter.subject())
                .equal("m.year", filter.year())
                .in("m.unitId", units)
                .containsWords("m.plain", PlainText.of(filter.text()));
        return conditions.page(em, ModelSummary.class, SUMMARIES, NEWEST_FIRST, page, size);
    }

    @Override
    public List<Integer> years(UnitScope inner) {
        return readable(inner).list(em, Integer.class, "select distinct m.year from HonorsModel m", "m.year desc");
    }

    @Override
    public List<String> fields(UnitScope inner) {
        return readable(inner).list(em, String.class, "select distinct m.field from HonorsModel m", "m.field");
    }

    private static Conditions readable(UnitScope inner) {
        var conditions = new Conditions();
        if (inner.everywhere()) {
            return conditions;
        }
        String open = "m.publication = :" + conditions.parameter(Publication.PUBLISHED);
        return conditions.and(inner.isNowhere() ? open
                : "(" + open + " or m.unitId in :" + conditions.parameter(inner.unitIds()) + ")");
    }

    @Override
    public void forEach(Consumer<Model> sink) {
        Batches.forEach(em, Model.class, "HonorsModel", Model::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(m) from HonorsModel m", Long.class).getSingleResult();
    }

    @Override
    public Model save(Model model) {
        if (model.getId() == null) {
            em.persist(model);
        }
        StaleEdits.flush(em);
        return model;
    }
}
