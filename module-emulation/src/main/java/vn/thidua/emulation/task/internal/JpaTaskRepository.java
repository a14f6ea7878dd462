package vn.thidua.emulation.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.task.Task;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskNote;
import vn.thidua.emulation.task.TaskRepository;
import vn.thidua.emulation.task.TaskState;

@ApplicationScoped
class JpaTaskRepository implements TaskRepository {

    private static final String LINES = """
            select new vn.thidua.emulation.task.TaskLine(t.id, t.version, t.documentId, d.number, d.title, t.number, t.text, \
            t.year, t.quarter, t.dueOn, t.dueText, t.leadUnitId, t.state, t.finishedOn, t.changedAt) \
            from EmulationDocument d, EmulationTask t""";
    private static final String IN_ORDER = "t.closed, t.sortOn, t.id";
    private static final List<TaskState> OPEN = List.of(TaskState.NOT_STARTED, TaskState.IN_PROGRESS);
    /** No audience is called so; an empty list cannot stand in a condition. */
    private static final List<String> NOBODY = List.of("-");

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public Optional<Task> find(long id) {
        return Optional.ofNullable(em.find(Task.class, id));
    }

    @Override
    public List<String> audiences() {
        return em.createQuery("select distinct t.audience from EmulationTask t", String.class).getResultList();
    }

    @Override
    public Page<TaskLine> page(TaskFilter filter, Set<Long> units, Collection<String> audiences, LocalDate today, int page,
            int size) {
        var conditions = readable(audiences).and("d.id = t.documentId")
                .equal("t.documentId", filter.documentId())
                .equal("t.year", filter.year())
                .equal("t.quarter", filter.quarter())
                .atLeast("t.dueOn", filter.from())
                .atMost("t.dueOn", filter.to())
                .containsWords("t.plain", PlainText.of(filter.text()));
        if (!units.isEmpty()) {
            String wanted = ":" + conditions.parameter(units);
            conditions.and("(t.leadUnitId in " + wanted
                    + " or t.id in (select x.id from EmulationTask x join x.unitIds u where u in " + wanted + "))");
        }
        if (filter.openOnly()) {
            conditions.and("t.closed = 0");
        }
        inState(conditions, filter.state(), today);
        return conditions.page(em, TaskLine.class, LINES, IN_ORDER, page, size);
    }

    private static void inState(Conditions conditions, TaskState state, LocalDate today) {
        if (state == TaskState.LATE) {
            conditions.and("t.closed = 0").and("t.dueOn < :" + conditions.parameter(today));
        } else if (state != null) {
            conditions.equal("t.state", state);
            if (!state.closed()) {
                conditions.and("(t.dueOn is null or t.dueOn >= :" + conditions.parameter(today) + ")");
            }
        }
    }

    private static Conditions readable(Collection<String> audiences) {
        return new Conditions().in("t.audience", audiences.isEmpty() ? NOBODY : audiences);
    }

    @Override
    public List<Integer> years(Collection<String> audiences) {
        return readable(audiences).list(em, Integer.class, "select distinct t.year from EmulationTask t", "t.year desc");
    }

    @Override
    public List<PlanChoice> plans(Collection<String> audiences, Integer year) {
        var conditions = new Conditions();
        String readers = ":" + conditions.parameter(audiences.isEmpty() ? NOBODY : audiences);
        String ofYear = year == null ? "" : " and t.year = :" + conditions.parameter(year);
        conditions.and("exists (select t.id from EmulationTask t where t.documentId = d.id and t.audience in " + readers + ofYear + ")");
        return conditions.list(em, Object[].class, "select d.id, d.number, d.title from EmulationDocument d",
                "d.issuedOn desc, d.id desc").stream()
                .map(row -> new PlanChoice((Long) row[0], (String) row[1], (String) row[2])).toList();
    }

    @Override
    public PlanChoice plan(long documentId) {
        Object[] row = em.createQuery("select d.id, d.number, d.title from EmulationDocument d where d.id = :id", Object[].class)
                .setParameter("id", documentId).getSingleResult();
        return new PlanChoice((Long) row[0], (String) row[1], (String) row[2]);
    }

    @Override
    public Map<Long, Set<Long>> units(Collection<Long> taskIds) {
        var units = new HashMap<Long, Set<Long>>();
        if (!taskIds.isEmpty()) {
            em.createQuery("select t.id, u from EmulationTask t join t.unitIds u where t.id in :ids", Object[].class)
                    .setParameter("ids", taskIds).getResultList()
                    .forEach(row -> units.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]));
        }
        return units;
    }

    @Override
    public List<Task> ofDocument(long documentId) {
        return em.createQuery("select t from EmulationTask t where t.documentId = :document order by t.sortOn, t.id", Task.class)
                .setParameter("document", documentId).getResultList();
    }

    @Override
    public List<Task> ofSeries(long seriesId) {
        return em.createQuery("select t from EmulationTask t where t.seriesId = :series order by t.occurrence", Task.class)
                .setParameter("series", seriesId).getResultList();
    }

    @Override
    public List<Task> latestOfSeriesBefore(LocalDate day) {
        return em.createQuery("""
                select t from EmulationTask t where t.seriesId is not null and t.recursUntil > t.dueOn and t.dueOn < :day
                and t.occurrence = (select max(x.occurrence) from EmulationTask x where x.seriesId = t.seriesId)""", Task.class)
                .setParameter("day", day).getResultList();
    }

    @Override
    public List<Task> openDueBetween(LocalDate from, LocalDate to) {
        return em.createQuery("""
                select t from EmulationTask t where t.closed = 0 and t.leadUnitId is not null and t.dueOn between :from and :to
                order by t.dueOn, t.id""", Task.class).setParameter("from", from).setParameter("to", to).getResultList();
    }

    @Override
    public List<Long> takeNewlyLate(LocalDate today) {
        List<Long> ids = em.createQuery("""
                select t.id from EmulationTask t where t.closed = 0 and t.dueOn < :today and t.lateToldOn is null""", Long.class)
                .setParameter("today", today).getResultList();
        if (!ids.isEmpty()) {
            // Not through the entities: their versions are for people's edits.
            em.createQuery("""
                    update EmulationTask t set t.lateToldOn = :today
                    where t.closed = 0 and t.dueOn < :today and t.lateToldOn is null""").setParameter("today", today).executeUpdate();
        }
        return ids;
    }

    @Override
    public Map<Long, Long> lateByUnit(Collection<String> audiences, LocalDate today) {
        var late = new HashMap<Long, Long>();
        em.createQuery("""
                select t.leadUnitId, count(t) from EmulationTask t
                where t.closed = 0 and t.dueOn < :today and t.audience in :audiences group by t.leadUnitId""", Object[].class)
                .setParameter("today", today).setParameter("audiences", audiences.isEmpty() ? NOBODY : audiences)
                .getResultList().forEach(row -> late.put((Long) row[0], (Long) row[1]));
        return late;
    }

    @Override
    public List<TaskNote> notes(long taskId) {
        return em.createQuery("select n from EmulationTaskNote n where n.taskId = :task order by n.id desc", TaskNote.class)
                .setParameter("task", taskId).getResultList();
    }

    @Override
    public void forEach(Consumer<Task> sink) {
        Batches.forEach(em, Task.class, "EmulationTask", Task::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(t) from EmulationTask t", Long.class).getSingleResult();
    }

    @Override
    public Task save(Task task) {
        if (task.getId() == null) {
            em.persist(task);
        }
        StaleEdits.flush(em);
        return task;
    }

    @Override
    public void addAll(Collection<Task> tasks) {
        tasks.forEach(em::persist);
        StaleEdits.flush(em);
    }

    @Override
    public void add(TaskNote note) {
        em.persist(note);
    }

    @Override
    public void remove(Task task) {
        em.createQuery("delete from EmulationTaskNote n where n.taskId = :id").setParameter("id", task.getId()).executeUpdate();
        em.remove(task);
        em.flush();
    }
}
