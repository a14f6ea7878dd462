package vn.thidua.core.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.layout.QueryString;

/**
 * A search as its address says it, and the addresses one step away from it. Immutable; each link of the page is made from
 * it, so that whatever one sees can be bookmarked and sent.
 *
 * @param filters chosen values by facet
 * @param sort    empty for relevance
 */
record SearchAddress(String text, Map<String, Set<String>> filters, String from, String to, String sort, boolean exact) {

    SearchAddress {
        var copy = new LinkedHashMap<String, Set<String>>();
        filters.forEach((facet, values) -> copy.put(facet, new LinkedHashSet<>(values)));
        filters = copy;
    }

    SearchAddress withText(String other) {
        return new SearchAddress(other, filters, from, to, sort, false);
    }

    SearchAddress asTyped() {
        return new SearchAddress(text, filters, from, to, sort, true);
    }

    SearchAddress sorted(String other) {
        return new SearchAddress(text, filters, from, to, other, exact);
    }

    /** With the value chosen where it was not, and the other way round. */
    SearchAddress toggled(String facet, String value) {
        var next = new SearchAddress(text, filters, from, to, sort, exact);
        Set<String> values = next.filters.computeIfAbsent(facet, name -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return next;
    }

    SearchAddress withoutDates() {
        return new SearchAddress(text, filters, "", "", sort, exact);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(text, Map.of(), "", "", sort, exact);
    }

    boolean isFiltered() {
        return filters.values().stream().anyMatch(values -> !values.isEmpty()) || !from.isEmpty() || !to.isEmpty();
    }

    /** Facet and value of every choice, in order. */
    List<Map.Entry<String, String>> choices() {
        var all = new ArrayList<Map.Entry<String, String>>();
        filters.forEach((facet, values) -> values.forEach(value -> all.add(Map.entry(facet, value))));
        return all;
    }

    QueryString query() {
        QueryString query = QueryString.empty().with("q", text);
        for (Map.Entry<String, String> choice : choices()) {
            query = query.with(choice.getKey(), choice.getValue());
        }
        return query.with("from", from).with("to", to).with("sort", sort).with("exact", exact ? "true" : "");
    }
}
