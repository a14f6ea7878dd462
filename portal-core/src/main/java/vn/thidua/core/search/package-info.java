/**
 * Search: one {@link vn.thidua.core.search.SearchEngine} over one Lucene index, what is asked of it
 * ({@link vn.thidua.core.search.SearchQuery}) and what it answers ({@link vn.thidua.core.search.SearchResult}).
 *
 * <p>A question goes through these steps: {@code QueryParser} reads the query language, {@code MarkRestorer} gives
 * words the marks that were not typed, {@code QueryPlan} decides which documents match and how they rank, {@code
 * FacetCounter} counts, {@code HitReader} and {@code Highlighter} make the hits. Nothing here knows the container.
 */
package vn.thidua.core.search;
