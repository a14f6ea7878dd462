package vn.thidua.emulation.intake;

/** A batch has something to be done, once the running transaction has committed. */
record BatchReady(long batchId) { }
