package vn.thidua.core.search.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.search.FacetCount;
import vn.thidua.core.search.SearchHit;
import vn.thidua.core.search.SearchResult;

/**
 * An answer of the search as JSON shows it. {@code snippet} and {@code titleHtml} are HTML with matches in {@code <mark>};
 * everything else is plain text.
 */
public record SearchView(long total, long tookMs, int page, int size, String suggestion, String restored, boolean relaxed,
        boolean cut, List<String> unknown, List<Item> items, Map<String, List<Count>> facets) {

    /** What a hit points at. */
    public record Ref(String type, String id) { }

    /** A hit. */
    public record Item(Ref ref, String title, String titleHtml, String snippet, String url, LocalDate date, Integer year,
            String number, String issuer, String unit, boolean direct, Map<String, List<String>> facets) {

        static Item of(SearchHit hit) {
            return new Item(new Ref(hit.ref().type(), hit.ref().id()), hit.title(), hit.titleHtml(), hit.snippet(), hit.url(),
                    hit.date().orElse(null), hit.year().isPresent() ? hit.year().getAsInt() : null,
                    hit.number().orElse(null), hit.issuer().orElse(null),
                    hit.unitId().isPresent() ? Long.toString(hit.unitId().getAsLong()) : null, hit.direct(), hit.facets());
        }
    }

    /** How many hits have a value. */
    public record Count(String value, String label, long count, boolean selected) {

        static Count of(FacetCount facet) {
            return new Count(facet.value(), facet.label(), facet.count(), facet.selected());
        }
    }

    static SearchView of(SearchResult result) {
        var facets = new LinkedHashMap<String, List<Count>>();
        result.facets().forEach((name, counts) -> facets.put(name, counts.stream().map(Count::of).toList()));
        return new SearchView(result.total(), result.tookMs(), result.page(), result.size(), result.suggestion().orElse(null),
                result.restored().orElse(null), result.relaxed(), result.cut(), result.unknown(),
                result.items().stream().map(Item::of).toList(), facets);
    }
}
