package vn.thidua.emulation.document;

/**
 * A document was added, changed, issued, superseded, revoked or reinstated. Fired in the transaction that does it; observers run
 * in it too, and what they throw undoes it.
 */
public record DocumentChanged(long documentId) { }
