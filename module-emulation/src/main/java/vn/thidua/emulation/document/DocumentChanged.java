package vn.thidua.emulation.document;

/** A document was added or changed, in the transaction at hand; observed by what rests on documents. */
public record DocumentChanged(long documentId) { }
