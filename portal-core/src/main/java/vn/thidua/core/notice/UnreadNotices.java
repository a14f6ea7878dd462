package vn.thidua.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import vn.thidua.core.data.ShortMemory;

/**
 * How many unread notices accounts have: every page shows it. Remembered for a few seconds, and forgotten at once when notices are sent
 * or read on this server.
 */
@ApplicationScoped
class UnreadNotices {

    private static final Duration TIME = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "core") private EntityManager em;

    private final ShortMemory<Long, Long> memory = new ShortMemory<>(TIME, this::count);

    long of(long account) {
        return memory.get(account);
    }

    private long count(long account) {
        return em.createQuery("select count(n) from Notice n where n.accountId = :me and n.readAt is null", Long.class)
                .setParameter("me", account).getSingleResult();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged event) {
        memory.forget();
    }
}
