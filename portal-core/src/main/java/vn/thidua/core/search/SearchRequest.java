package vn.thidua.core.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.search.SearchQuery.Sort;

/**
 * What a reader asks for.
 *
 * @param text    as typed, in the search language
 * @param filters chosen values by facet
 * @param from    first day, null for no limit
 * @param to      last day, null for no limit
 * @param page    from 0
 * @param exact   whether words are taken as typed, without giving them marks
 */
public record SearchRequest(String text, Map<String, Set<String>> filters, LocalDate from, LocalDate to, Sort sort, int page,
        int size, boolean exact) {

    public SearchRequest {
        text = text == null ? "" : text;
        filters = Map.copyOf(new LinkedHashMap<>(filters));
    }
}
