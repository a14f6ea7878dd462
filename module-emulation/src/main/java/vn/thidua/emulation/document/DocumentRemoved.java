package vn.thidua.emulation.document;

/**
 * A draft is about to be deleted. Fired in the transaction that does it while the row still stands, so that whoever keeps
 * something about it can let go.
 */
public record DocumentRemoved(long documentId) { }
