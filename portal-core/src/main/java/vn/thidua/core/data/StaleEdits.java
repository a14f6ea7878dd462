package vn.thidua.core.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** Turns a clash of two edits at the database into a failure that people understand. */
public final class StaleEdits {

    private StaleEdits() { }

    /**
     * Writes what changed, so that a clash with an edit that has just been committed shows here and not after the answer.
     *
     * @throws PortalException of kind STALE when somebody else was faster
     */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new PortalException(Kind.STALE, "error.stale", List.of(), e);
        }
    }
}
