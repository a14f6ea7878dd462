package vn.thidua.core.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.search.SearchQuery.Sort;

/**
 * Reads a search from the parameters of an address, the same for the page and for REST: {@code q}, one or more values for each
 * facet by its name, {@code from} and {@code to} as ISO dates, {@code sort} and {@code exact}.
 */
public final class SearchParameters {

    private static final int MOST_VALUES = 200;

    private final Function<String, List<String>> parameters;
    private final Set<String> facets;

    /**
     * @param parameters the values of a parameter by its name, empty when absent
     * @param freeFacets facets that modules declare
     */
    public SearchParameters(Function<String, List<String>> parameters, Set<String> freeFacets) {
        this.parameters = parameters;
        facets = new TreeSet<>(freeFacets);
        facets.addAll(Set.of(Facets.TYPE, Facets.YEAR, Facets.ISSUER, Facets.UNIT));
    }

    /**
     * @throws PortalException when a date, the order or the number of values is wrong
     */
    public SearchRequest request(int page, int size) {
        return new SearchRequest(one("q"), filters(), date("from"), date("to"), sort(one("sort")), page, size,
                Boolean.parseBoolean(one("exact")));
    }

    /** The first value of a parameter; empty when absent. */
    public String one(String name) {
        List<String> values = parameters.apply(name);
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    /** Chosen values by facet. */
    public Map<String, Set<String>> filters() {
        var filters = new LinkedHashMap<String, Set<String>>();
        for (String facet : facets) {
            var values = new LinkedHashSet<String>();
            parameters.apply(facet).stream().filter(value -> value != null && !value.isBlank()).limit(MOST_VALUES + 1)
                    .forEach(values::add);
            if (values.size() > MOST_VALUES) {
                throw PortalException.invalid(facet, "error.search.too-many-values", MOST_VALUES);
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return filters;
    }

    private static Sort sort(String text) {
        return switch (text) {
            case "relevance", "" -> Sort.RELEVANCE;
            case "date" -> Sort.DATE_DESCENDING;
            case "date-asc" -> Sort.DATE_ASCENDING;
            default -> throw PortalException.invalid("sort", "error.search.sort");
        };
    }

    private LocalDate date(String field) {
        String text = one(field).strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw PortalException.invalid(field, "error.search.date");
        }
    }
}
