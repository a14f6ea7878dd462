package vn.thidua.propaganda.front;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * What decides where a published post appears and for whom. Moments are as stored.
 *
 * @param campaignId  null where it belongs to none
 * @param unitIds     the units whose people read it; empty for everyone
 * @param ownerId     the person whose it is; null for nobody
 * @param pinnedUntil null where it is not pinned
 * @param expiresAt   null for never
 * @param mustReadBy  null where no confirmation is asked
 * @param coverId     the picture at its head; null where it has none
 */
public record PublishedPost(long id, long columnId, Long campaignId, LocalDateTime publishedAt, Set<Long> unitIds, Long ownerId,
        LocalDateTime pinnedUntil, LocalDateTime expiresAt, LocalDate mustReadBy, Long coverId) {

    /** Whether readers still see it at a moment: the job that lets posts expire may be a minute late, lists are not. */
    boolean isThere(LocalDateTime now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }

    boolean isPinned(LocalDateTime now) {
        return pinnedUntil != null && pinnedUntil.isAfter(now);
    }
}
