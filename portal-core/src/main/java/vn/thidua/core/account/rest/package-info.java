/** Accounts, roles, grants and rights over HTTP. */
package vn.thidua.core.account.rest;
