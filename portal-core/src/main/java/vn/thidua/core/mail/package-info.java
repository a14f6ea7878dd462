/**
 * Mail to people, where an SMTP server is set: written to an outbox by the transaction that has something to say, sent
 * after its commit, each once.
 */
package vn.thidua.core.mail;
