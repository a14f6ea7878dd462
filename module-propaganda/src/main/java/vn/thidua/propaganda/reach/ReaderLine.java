package vn.thidua.propaganda.reach;

import java.time.LocalDateTime;

/**
 * One person of a post's audience.
 *
 * @param title          of the main position; may be empty
 * @param unitName       of the main position; may be empty
 * @param readAt         by the clocks of Việt Nam; null for not yet
 * @param acknowledgedAt by the clocks of Việt Nam; null for not yet
 */
public record ReaderLine(long personId, String name, String title, String unitName, LocalDateTime readAt, LocalDateTime acknowledgedAt) { }
