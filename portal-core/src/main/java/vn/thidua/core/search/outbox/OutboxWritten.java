package vn.thidua.core.search.outbox;

/** A transaction that changed content has committed. Observers only take note: no transaction can begin here. */
public record OutboxWritten() { }
