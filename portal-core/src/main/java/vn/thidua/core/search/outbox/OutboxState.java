package vn.thidua.core.search.outbox;

/**
 * How far the outbox has come.
 *
 * @param lastPosition the highest position given
 * @param droppedTo    rows up to here are gone; an index that stopped before has to be rebuilt
 * @param life         made anew when a database is restored; an index of another life has to be rebuilt
 */
public record OutboxState(long lastPosition, long droppedTo, String life) { }
