package vn.thidua.core.notice;

/** Notices were sent or read. Fired in the transaction that does it. */
record NoticesChanged() { }
