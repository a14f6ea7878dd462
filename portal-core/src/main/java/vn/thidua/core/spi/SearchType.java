package vn.thidua.core.spi;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of content that search knows, for example {@code honors.award}. Its name for people stands in the module's
 * messages under {@code search.type.<id>}.
 *
 * @param id     {@code <module>.<noun>}, unique in the portal
 * @param facets names of the free facets its documents carry beside type, year, issuer and unit; each has a name for
 *               people under {@code search.facet.<facet>} and can be asked for in the search box as {@code facet:value}
 */
public record SearchType(String id, List<String> facets) {

    private static final Pattern ID = Pattern.compile("[a-z]{2,20}\\.[a-z][a-z-]{1,30}");

    public SearchType {
        Objects.requireNonNull(id, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'%s' is no search type: write module.noun".formatted(id));
        }
        facets = List.copyOf(facets);
    }

    public static SearchType of(String id, String... facets) {
        return new SearchType(id, List.of(facets));
    }

    public String titleKey() {
        return "search.type." + id;
    }
}
