/** One's own sign-in over HTTP: password, sessions, access tokens. */
package vn.thidua.core.signin.rest;
