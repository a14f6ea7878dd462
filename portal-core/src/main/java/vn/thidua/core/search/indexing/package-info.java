/** Keeps the index in step with committed changes, rebuilds it, and says how it is doing. */
package vn.thidua.core.search.indexing;
