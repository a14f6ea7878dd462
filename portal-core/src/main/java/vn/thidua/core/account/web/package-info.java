/** Pages about accounts, roles and rights. */
package vn.thidua.core.account.web;
