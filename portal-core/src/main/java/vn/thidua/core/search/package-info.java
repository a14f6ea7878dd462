/** Vietnamese full-text search over everything that modules hand over. */
package vn.thidua.core.search;
