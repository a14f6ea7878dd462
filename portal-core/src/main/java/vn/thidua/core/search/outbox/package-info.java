/** Changes of content on their way into the search index. */
package vn.thidua.core.search.outbox;
