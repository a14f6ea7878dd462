package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.Field;
import vn.thidua.honors.model.InnerRecord;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelChoices;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelRepository;
import vn.thidua.honors.model.ModelStep;
import vn.thidua.honors.model.ModelStory;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Publication;
import vn.thidua.honors.model.Stage;

@ApplicationScoped
class JpaModelRepository implements ModelRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.honors.model.ModelSummary(m.id, m.version, m.kind, m.name, m.shownName, m.field, m.unitId, m.stage, \
            m.summary, m.shownSummary, m.year, m.movement, m.publication, m.portraitId, m.shownPortraitId, m.proposedOn, m.proposedBy) \
            from HonorsModel m""";
    private static final String BY_YEAR = "m.year desc, m.id desc";

    @PersistenceContext(unitName = "honors") private EntityManager em;

    @Override
    public Optional<Model> find(long id) {
        return Optional.ofNullable(em.find(Model.class, id));
    }

    @Override
    public Page<ModelSummary> page(ModelList list, ModelFilter filter, Set<Long> units, Set<Long> awards, Reader reader, int page,
            int size) {
        var conditions = of(list, reader)
                .equal("m.field", filter.field())
                .equal("m.stage", filter.stage())
                .equal("m.kind", filter.kind())
                .equal("m.year", filter.year())
                .equal("m.movement", filter.movement())
                .in("m.unitId", units)
                .containsWords("m.plain", PlainText.of(filter.text()));
        if (awards != null) {
            conditions.and("m.id in (select x.id from HonorsModel x join x.shownAwards a where a in :"
                    + conditions.parameter(awards.isEmpty() ? Set.of(-1L) : awards) + ")");
        }
        String order = switch (list) {
            case SHOWCASE, READABLE -> BY_YEAR;
            case DESK -> "m.changedAt desc, m.id desc";
            case MINE -> "m.id desc";
        };
        return conditions.page(em, ModelSummary.class, SUMMARIES, order, page, size);
    }

    private static Conditions of(ModelList list, Reader reader) {
        var conditions = new Conditions();
        return switch (list) {
            case SHOWCASE -> conditions.equal("m.publication", Publication.PUBLISHED);
            case READABLE -> readable(conditions, reader);
            case DESK -> inner(conditions, reader.inner());
            case MINE -> conditions.equal("m.proposerAccountId", reader.accountId() == null ? -1L : reader.accountId());
        };
    }

    private static Conditions readable(Conditions conditions, Reader reader) {
        UnitScope inner = reader.inner();
        if (inner.everywhere()) {
            return conditions;
        }
        String open = "m.publication = :" + conditions.parameter(Publication.PUBLISHED);
        String own = reader.accountId() == null ? "" : " or m.proposerAccountId = :" + conditions.parameter(reader.accountId());
        return conditions.and("(" + open + own
                + (inner.isNowhere() ? "" : " or m.unitId in :" + conditions.parameter(inner.unitIds())) + ")");
    }

    private static Conditions inner(Conditions conditions, UnitScope inner) {
        return inner.everywhere() ? conditions
                : conditions.and("m.unitId in :" + conditions.parameter(inner.isNowhere() ? Set.of(-1L) : inner.unitIds()));
    }

    @Override
    public Map<Stage, Long> countsByStage(UnitScope inner) {
        var counts = new EnumMap<Stage, Long>(Stage.class);
        inner(new Conditions(), inner).firstOf(em, Object[].class, "select m.stage, count(m) from HonorsModel m", "group by m.stage",
                Stage.values().length).forEach(row -> counts.put((Stage) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public ModelChoices choices() {
        var years = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        var fields = new TreeSet<String>();
        var movements = new TreeSet<String>();
        em.createQuery("select distinct m.year, m.field, m.movement from HonorsModel m where m.publication = :published", Object[].class)
                .setParameter("published", Publication.PUBLISHED).getResultList().forEach(row -> {
                    years.add((Integer) row[0]);
                    fields.add((String) row[1]);
                    movements.add((String) row[2]);
                });
        movements.remove("");
        return new ModelChoices(List.copyOf(years), List.copyOf(fields), List.copyOf(movements));
    }

    @Override
    public Set<Long> linkedAwards() {
        return Set.copyOf(em.createQuery("select distinct a from HonorsModel m join m.shownAwards a where m.publication = :published",
                Long.class).setParameter("published", Publication.PUBLISHED).getResultList());
    }

    @Override
    public List<ModelSummary> neighbour(Model model, boolean next) {
        String sign = next ? "<" : ">";
        String order = next ? " order by m.year desc, m.id desc" : " order by m.year, m.id";
        return em.createQuery(SUMMARIES + " where m.publication = :published and (m.year " + sign + " :year or m.year = :year and m.id "
                        + sign + " :id)" + order, ModelSummary.class)
                .setParameter("published", Publication.PUBLISHED).setParameter("year", model.facts().year())
                .setParameter("id", model.getId()).setMaxResults(1).getResultList();
    }

    @Override
    public Optional<ModelStory> findStory(long modelId, int revision) {
        return em.createQuery("select s from HonorsModelStory s where s.modelId = :model and s.revision = :revision", ModelStory.class)
                .setParameter("model", modelId).setParameter("revision", revision).getResultStream().findFirst();
    }

    @Override
    public List<ModelStory> stories(long modelId) {
        return em.createQuery("select s from HonorsModelStory s where s.modelId = :model order by s.revision desc", ModelStory.class)
                .setParameter("model", modelId).getResultList();
    }

    @Override
    public Optional<Dossier> findDossier(long modelId) {
        return Optional.ofNullable(em.find(Dossier.class, modelId));
    }

    @Override
    public Optional<InnerRecord> findInner(long modelId) {
        return Optional.ofNullable(em.find(InnerRecord.class, modelId));
    }

    @Override
    public List<ModelStep> steps(long modelId) {
        return em.createQuery("select s from HonorsModelStep s where s.modelId = :model order by s.doneOn desc, s.id desc", ModelStep.class)
                .setParameter("model", modelId).getResultList();
    }

    @Override
    public List<Field> fields() {
        return em.createQuery("select f from HonorsField f order by f.place, f.name", Field.class).getResultList();
    }

    @Override
    public List<Long> idsInField(String code) {
        return em.createQuery("select m.id from HonorsModel m where m.field = :code", Long.class).setParameter("code", code).getResultList();
    }

    @Override
    public Optional<Field> findField(String code) {
        return Optional.ofNullable(em.find(Field.class, code));
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
    public <T> T save(T entity) {
        if (!em.contains(entity)) {
            em.persist(entity);
        }
        StaleEdits.flush(em);
        return entity;
    }

    @Override
    public void portrait(long modelId, Long file) {
        em.flush();
        em.createNativeQuery("update honors_model set portrait_id = ?1 where id = ?2")
                .setParameter(1, file).setParameter(2, modelId).executeUpdate();
        Model model = em.find(Model.class, modelId);
        if (model != null) {
            em.refresh(model);
        }
    }
}
