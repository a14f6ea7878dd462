/** Short notices to people: what waits for them and what became of theirs. */
package vn.thidua.core.notice;
