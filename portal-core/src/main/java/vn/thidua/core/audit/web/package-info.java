/** The page of the audit log. */
package vn.thidua.core.audit.web;
