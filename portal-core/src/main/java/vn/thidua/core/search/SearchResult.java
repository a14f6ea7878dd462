package vn.thidua.core.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link SearchQuery}.
 *
 * @param total      how many documents match, exactly
 * @param tookMs     milliseconds the engine took
 * @param facets     counts by facet, the largest first; a facet that was not asked for or has no value is missing
 * @param suggestion the question with a likely misspelling mended; it has hits for this reader
 * @param restored   the question as it was understood, when marks were added; {@link SearchQuery#exact()} prevents that
 * @param relaxed    whether no document has all that was asked for, so that the nearest ones are shown
 * @param cut        whether the question was too long and its end was left out
 * @param unknown    filters typed with a value that nothing has, for example {@code loại:abc}; they match nothing
 */
public record SearchResult(long total, long tookMs, int page, int size, List<SearchHit> items,
                           Map<String, List<FacetCount>> facets, Optional<String> suggestion,
                           Optional<String> restored, boolean relaxed, boolean cut, List<String> unknown) {
}
