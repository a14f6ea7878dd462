package vn.thidua.core.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** Refuses an edit that was made on an older state of a row, so that nobody's work is overwritten unseen. */
public final class StaleEdits {

    private StaleEdits() { }

    /**
     * @param seen   the version that the editor had before the eyes
     * @param stored the version as it is now
     * @throws PortalException of kind STALE when they differ
     */
    public static void refuse(long seen, long stored) {
        if (seen != stored) {
            throw stale(null);
        }
    }

    /**
     * Writes what changed, so that a clash with an edit that has just been committed shows here and not after the answer.
     *
     * @throws PortalException of kind STALE when somebody else was faster
     */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw stale(e);
        }
    }

    private static PortalException stale(Throwable cause) {
        return new PortalException(Kind.STALE, "error.stale", List.of(), cause);
    }
}
