/**
 * Finds out who asks: form and session, HTTP Basic, personal access tokens. {@code docs/adr/0005-sign-in.md} says
 * why so.
 */
package vn.thidua.core.signin;
