/**
 * The search outbox: changes of content, written by the transactions that make them and applied to the index after they
 * have committed.
 */
package vn.thidua.core.search.outbox;
