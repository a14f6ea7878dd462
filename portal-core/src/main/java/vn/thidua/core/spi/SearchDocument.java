package vn.thidua.core.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What search knows of one piece of content. Texts may be in any Unicode form and of any length; search normalises them
 * and keeps the original for display.
 */
public final class SearchDocument {

    private final ContentRef ref;
    private final String title;
    private final String url;
    private final Audience audience;
    private final String body;
    private final String number;
    private final String issuer;
    private final LocalDate date;
    private final Integer year;
    private final Long unitId;
    private final Map<String, List<String>> facets;

    private SearchDocument(Builder builder) {
        ref = builder.ref;
        title = builder.title;
        url = builder.url;
        audience = builder.audience;
        body = builder.body;
        number = builder.number;
        issuer = builder.issuer;
        date = builder.date;
        year = builder.year == null && date != null ? Integer.valueOf(date.getYear()) : builder.year;
        unitId = builder.unitId;
        var copy = new LinkedHashMap<String, List<String>>();
        builder.facets.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        facets = Map.copyOf(copy);
    }

    /**
     * @param title shown as the hit's heading; never blank
     * @param url   page of the content below the context root, starting with {@code /}
     */
    public static Builder of(ContentRef ref, String title, String url, Audience audience) {
        return new Builder(ref, title, url, audience);
    }

    public ContentRef ref() {
        return ref;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    public Audience audience() {
        return audience;
    }

    /** The text that is searched and shown in excerpts; empty when there is none but the title. */
    public String body() {
        return body;
    }

    /** Number and symbol of an official document as written, for example {@code 34-CT/TW}. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The issuing body as written. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    /** The date that people look for: of issue, of publication, of the event. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** The year it counts for; that of the date unless set. */
    public OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The unit it belongs to. */
    public OptionalLong unitId() {
        return unitId == null ? OptionalLong.empty() : OptionalLong.of(unitId);
    }

    /** Values of the free facets that its {@link SearchType} declares. */
    public Map<String, List<String>> facets() {
        return facets;
    }

    /** Collects the optional parts. */
    public static final class Builder {

        private final ContentRef ref;
        private final String title;
        private final String url;
        private final Audience audience;
        private final Map<String, List<String>> facets = new LinkedHashMap<>();
        private String body = "";
        private String number;
        private String issuer;
        private LocalDate date;
        private Integer year;
        private Long unitId;

        private Builder(ContentRef ref, String title, String url, Audience audience) {
            this.ref = Objects.requireNonNull(ref, "ref");
            this.title = Objects.requireNonNull(title, "title");
            this.url = Objects.requireNonNull(url, "url");
            this.audience = Objects.requireNonNull(audience, "audience");
        }

        public Builder body(String text) {
            body = text == null ? "" : text;
            return this;
        }

        public Builder number(String text) {
            number = text;
            return this;
        }

        public Builder issuer(String text) {
            issuer = text;
            return this;
        }

        public Builder date(LocalDate day) {
            date = day;
            return this;
        }

        public Builder year(Integer value) {
            year = value;
            return this;
        }

        public Builder unit(Long id) {
            unitId = id;
            return this;
        }

        /** Adds one value of a free facet; blank values are left out. */
        public Builder facet(String name, String value) {
            if (value != null && !value.isBlank()) {
                facets.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
            return this;
        }

        public SearchDocument build() {
            return new SearchDocument(this);
        }
    }
}
