package vn.thidua.core.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A question to the index: what a reader typed, what the reader may see, and what to answer with. */
public final class SearchQuery {

    /** The largest page. */
    public static final int LARGEST_PAGE = 200;

    /** The order of hits. */
    public enum Sort { RELEVANCE, DATE_DESCENDING, DATE_ASCENDING }

    private final String text;
    private final SearchScope scope;
    private final Map<String, Set<String>> filters;
    private final LocalDate from;
    private final LocalDate to;
    private final Sort sort;
    private final int page;
    private final int size;
    private final boolean exact;
    private final boolean facets;
    private final boolean snippets;
    private final boolean suggestion;
    private final FacetLabels labels;

    private SearchQuery(Builder builder) {
        text = builder.text;
        scope = builder.scope;
        var copy = new LinkedHashMap<String, Set<String>>();
        builder.filters.forEach((name, values) -> copy.put(name, Collections.unmodifiableSet(values)));
        filters = Collections.unmodifiableMap(copy);
        from = builder.from;
        to = builder.to;
        sort = builder.sort;
        page = builder.page;
        size = builder.size;
        exact = builder.exact;
        facets = builder.facets;
        snippets = builder.snippets;
        suggestion = builder.suggestion;
        labels = builder.labels;
    }

    /** Starts a question with what was typed; blank text asks for everything. */
    public static Builder of(String text, SearchScope scope) {
        return new Builder(text, scope);
    }

    public String text() {
        return text;
    }

    public SearchScope scope() {
        return scope;
    }

    /** Chosen values by facet; a document has one of the values of each facet named. */
    public Map<String, Set<String>> filters() {
        return filters;
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public Sort sort() {
        return sort;
    }

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** Whether words are taken as typed, without giving them marks. */
    public boolean exact() {
        return exact;
    }

    public boolean facets() {
        return facets;
    }

    public boolean snippets() {
        return snippets;
    }

    public boolean suggestion() {
        return suggestion;
    }

    public FacetLabels labels() {
        return labels;
    }

    /** Collects the optional parts; without any, the first 20 hits with excerpts, facets and a suggestion. */
    public static final class Builder {

        private final String text;
        private final SearchScope scope;
        private final Map<String, Set<String>> filters = new LinkedHashMap<>();
        private LocalDate from;
        private LocalDate to;
        private Sort sort = Sort.RELEVANCE;
        private int page;
        private int size = 20;
        private boolean exact;
        private boolean facets = true;
        private boolean snippets = true;
        private boolean suggestion = true;
        private FacetLabels labels = FacetLabels.NONE;

        private Builder(String text, SearchScope scope) {
            this.text = text == null ? "" : text;
            this.scope = Objects.requireNonNull(scope, "scope");
        }

        /** Only documents with one of these values; no values, no filter. Called again, values are added. */
        public Builder filter(String facet, Collection<String> values) {
            if (!values.isEmpty()) {
                filters.computeIfAbsent(facet, name -> new LinkedHashSet<>()).addAll(values);
            }
            return this;
        }

        /** Only documents of this day or later; {@code null} for no limit. */
        public Builder from(LocalDate day) {
            from = day;
            return this;
        }

        /** Only documents of this day or earlier; {@code null} for no limit. */
        public Builder to(LocalDate day) {
            to = day;
            return this;
        }

        public Builder sort(Sort order) {
            sort = Objects.requireNonNull(order, "order");
            return this;
        }

        /** Page number from 0, and hits on a page; both are brought into their limits. */
        public Builder page(int number, int hits) {
            page = Math.max(0, number);
            size = Math.max(0, Math.min(LARGEST_PAGE, hits));
            return this;
        }

        /** Takes words as typed, without giving them marks. */
        public Builder exact(boolean asTyped) {
            exact = asTyped;
            return this;
        }

        public Builder facets(boolean wanted) {
            facets = wanted;
            return this;
        }

        public Builder snippets(boolean wanted) {
            snippets = wanted;
            return this;
        }

        public Builder suggestion(boolean wanted) {
            suggestion = wanted;
            return this;
        }

        public Builder labels(FacetLabels names) {
            labels = Objects.requireNonNull(names, "names");
            return this;
        }

        public SearchQuery build() {
            return new SearchQuery(this);
        }
    }
}
