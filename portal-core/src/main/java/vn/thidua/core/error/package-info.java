/** Failures that people meet: one root, a kind, a message in their language. */
package vn.thidua.core.error;
