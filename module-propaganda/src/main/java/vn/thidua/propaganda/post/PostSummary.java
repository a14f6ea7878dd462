package vn.thidua.propaganda.post;

import java.time.LocalDateTime;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;

/**
 * A post as a list shows it: everything but the text. Moments are as stored; those with {@code Local} in their names are by the clocks
 * of Việt Nam.
 *
 * @param publishAt   the planned moment; null where none is planned
 * @param publishedAt null where readers never saw it
 * @param sortedAt    the moment under which lists sort it
 * @param expiresAt   null for never
 * @param pinnedUntil null where it is not pinned
 * @param mustReadBy  null where no confirmation is asked
 * @param campaignId  null where it belongs to none
 * @param coverId     the picture at its head; null where it has none
 */
public record PostSummary(Long id, long version, String title, String lead, long columnId, String author, PostState state,
        LocalDateTime publishAt, LocalDateTime publishedAt, LocalDateTime sortedAt, LocalDateTime expiresAt, LocalDateTime pinnedUntil,
        LocalDate mustReadBy, Long campaignId, Long coverId, boolean everyone, String changedBy, LocalDateTime changedAt) {

    /** As a query makes it. */
    public PostSummary(Long id, long version, String title, String lead, long columnId, String author, PostState state,
            LocalDateTime publishAt, LocalDateTime publishedAt, LocalDateTime sortedAt, LocalDateTime expiresAt,
            LocalDateTime pinnedUntil, LocalDate mustReadBy, Long campaignId, Long coverId, Reach reach, String changedBy,
            LocalDateTime changedAt) {
        this(id, version, title, lead, columnId, author, state, publishAt, publishedAt, sortedAt, expiresAt, pinnedUntil, mustReadBy,
                campaignId, coverId, reach == Reach.EVERYONE, changedBy, changedAt);
    }

    /** Null where none is planned. */
    public LocalDateTime publishAtLocal() {
        return local(publishAt);
    }

    /** Null where readers never saw it. */
    public LocalDateTime publishedAtLocal() {
        return local(publishedAt);
    }

    public LocalDateTime sortedAtLocal() {
        return local(sortedAt);
    }

    /** Null for never. */
    public LocalDateTime expiresAtLocal() {
        return local(expiresAt);
    }

    public LocalDateTime changedAtLocal() {
        return local(changedAt);
    }

    /** Whether it stands above others now. */
    public boolean pinned() {
        return pinnedUntil != null && pinnedUntil.isAfter(Moments.now());
    }

    private static LocalDateTime local(LocalDateTime stored) {
        return stored == null ? null : Moments.local(stored);
    }
}
