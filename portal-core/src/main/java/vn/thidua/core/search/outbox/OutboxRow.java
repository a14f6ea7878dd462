package vn.thidua.core.search.outbox;

import java.time.Instant;
import vn.thidua.core.spi.ContentRef;

/**
 * A committed change that waits to be applied.
 *
 * @param position its place in the order in which changes became visible; later changes have higher ones
 * @param recorded when the change was made
 */
public record OutboxRow(long position, ContentRef ref, Instant recorded) { }
