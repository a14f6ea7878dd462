package vn.thidua.emulation.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.intake.BatchState;
import vn.thidua.emulation.intake.Intake;
import vn.thidua.emulation.intake.IntakeBatch;
import vn.thidua.emulation.intake.IntakeLine;
import vn.thidua.emulation.intake.IntakeRepository;
import vn.thidua.emulation.intake.IntakeState;

@ApplicationScoped
class JpaIntakeRepository implements IntakeRepository {

    private static final String LINES = """
            select new vn.thidua.emulation.intake.IntakeLine(i.id, i.batchId, i.name, i.entry, i.state, i.cause, i.causeArguments, \
            i.documentId, i.twinId, i.broughtBy, i.broughtAt) from EmulationIntake i""";
    private static final int MOST = 20;

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public Optional<Intake> find(long id) {
        return Optional.ofNullable(em.find(Intake.class, id));
    }

    @Override
    public Optional<Intake> lock(long id) {
        return Optional.ofNullable(em.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<IntakeBatch> findBatch(long id) {
        return Optional.ofNullable(em.find(IntakeBatch.class, id));
    }

    @Override
    public Optional<IntakeBatch> lockBatch(long id) {
        return Optional.ofNullable(em.find(IntakeBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Intake save(Intake intake) {
        if (intake.getId() == null) {
            em.persist(intake);
        }
        StaleEdits.flush(em);
        return intake;
    }

    @Override
    public void saveAll(List<Intake> intakes) {
        intakes.forEach(em::persist);
        StaleEdits.flush(em);
    }

    @Override
    public IntakeBatch save(IntakeBatch batch) {
        if (batch.getId() == null) {
            em.persist(batch);
        }
        StaleEdits.flush(em);
        return batch;
    }

    @Override
    public List<Long> documentsOf(String sha256) {
        return em.createQuery("select i.documentId from EmulationIntake i where i.sha256 = :sha and i.state = :saved"
                        + " and i.documentId is not null order by i.id", Long.class)
                .setParameter("sha", sha256).setParameter("saved", IntakeState.SAVED).setMaxResults(MOST).getResultList();
    }

    @Override
    public Optional<Long> waitingTwin(String sha256, long otherThan) {
        return em.createQuery("select i.id from EmulationIntake i where i.sha256 = :sha and i.state = :review and i.id <> :other"
                        + " order by i.id", Long.class)
                .setParameter("sha", sha256).setParameter("review", IntakeState.REVIEW).setParameter("other", otherThan)
                .setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Page<IntakeLine> waiting(String login, int page, int size) {
        return new Conditions().equal("i.state", IntakeState.REVIEW).equal("i.login", login)
                .page(em, IntakeLine.class, LINES, "i.id", page, size);
    }

    @Override
    public Page<IntakeLine> lines(long batchId, int page, int size) {
        return new Conditions().equal("i.batchId", batchId).page(em, IntakeLine.class, LINES, "i.place", page, size);
    }

    @Override
    public Map<IntakeState, Long> counts(long batchId) {
        var counts = new EnumMap<IntakeState, Long>(IntakeState.class);
        em.createQuery("select i.state, count(i) from EmulationIntake i where i.batchId = :batch group by i.state", Object[].class)
                .setParameter("batch", batchId).getResultList().forEach(row -> counts.put((IntakeState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public Optional<Long> nextPending(long batchId) {
        return em.createQuery("select i.id from EmulationIntake i where i.batchId = :batch and i.state = :pending order by i.place",
                        Long.class)
                .setParameter("batch", batchId).setParameter("pending", IntakeState.PENDING).setMaxResults(1)
                .getResultStream().findFirst();
    }

    @Override
    public Page<IntakeBatch> batches(String login, int page, int size) {
        return new Conditions().equal("b.login", login)
                .page(em, IntakeBatch.class, "select b from EmulationIntakeBatch b", "b.id desc", page, size);
    }

    @Override
    public List<Long> idle(Instant now) {
        return em.createQuery("select b.id from EmulationIntakeBatch b where b.state = :running"
                        + " and (b.claimedUntil is null or b.claimedUntil <= :now) order by b.id", Long.class)
                .setParameter("running", BatchState.RUNNING).setParameter("now", Moments.stored(now)).setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public boolean claim(long batchId, Instant now, Instant until) {
        return em.createQuery("update EmulationIntakeBatch b set b.claimedUntil = :until where b.id = :id and b.state = :running"
                        + " and (b.claimedUntil is null or b.claimedUntil <= :now)")
                .setParameter("until", Moments.stored(until)).setParameter("now", Moments.stored(now)).setParameter("id", batchId)
                .setParameter("running", BatchState.RUNNING).executeUpdate() == 1;
    }

    @Override
    public void renew(long batchId, Instant until) {
        em.createQuery("update EmulationIntakeBatch b set b.claimedUntil = :until where b.id = :id")
                .setParameter("until", Moments.stored(until)).setParameter("id", batchId).executeUpdate();
    }

    @Override
    public void release(long batchId) {
        em.createQuery("update EmulationIntakeBatch b set b.claimedUntil = null where b.id = :id")
                .setParameter("id", batchId).executeUpdate();
    }
}
