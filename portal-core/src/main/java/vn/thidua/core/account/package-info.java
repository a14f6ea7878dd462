/** Accounts, roles and grants, and what follows from them. */
package vn.thidua.core.account;
