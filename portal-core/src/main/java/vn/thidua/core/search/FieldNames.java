package vn.thidua.core.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.thidua.core.search.analysis.Tokens;

/** What may stand before and after the colon of {@code field:value}, compared without marks and case. */
final class FieldNames {

    /** Stands for the document's own number, which is no facet. */
    static final String NUMBER = "#number";

    private static final Pattern YEARS =
            Pattern.compile("\\s*((?:19|20)\\d\\d)(?:\\s*[-\\u2013]\\s*((?:19|20)\\d\\d))?\\s*");
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("so", NUMBER), Map.entry("so hieu", NUMBER), Map.entry("number", NUMBER),
            Map.entry("loai", Facets.TYPE), Map.entry("type", Facets.TYPE),
            Map.entry("nam", Facets.YEAR), Map.entry("year", Facets.YEAR),
            Map.entry("don vi", Facets.UNIT), Map.entry("donvi", Facets.UNIT), Map.entry("unit", Facets.UNIT),
            Map.entry("co quan", Facets.ISSUER), Map.entry("coquan", Facets.ISSUER),
            Map.entry("co quan ban hanh", Facets.ISSUER), Map.entry("noi ban hanh", Facets.ISSUER),
            Map.entry("issuer", Facets.ISSUER));

    private final Set<String> facets;
    private final FacetLabels labels;
    private final Function<String, Set<String>> indexed;
    private final Map<String, Map<String, Set<String>>> names = new HashMap<>();

    /**
     * @param facets  facets that documents of the index have
     * @param indexed the values of a facet in the index; asked only when there are no labels
     */
    FieldNames(Set<String> facets, FacetLabels labels, Function<String, Set<String>> indexed) {
        this.facets = facets;
        this.labels = labels;
        this.indexed = indexed;
    }

    /** The facet, or {@link #NUMBER}, that a name without marks stands for. */
    Optional<String> field(String name) {
        var common = COMMON.get(name);
        if (common != null) {
            return Optional.of(common);
        }
        return name.isEmpty() ? Optional.empty()
                : facets.stream().filter(facet -> Tokens.plain(facet).equals(name)).findFirst();
    }

    /** Whether a text is the whole name of a value. */
    boolean known(String field, String text) {
        return switch (field) {
            case NUMBER -> false;
            case Facets.YEAR -> YEARS.matcher(text).matches();
            default -> !whole(field, Tokens.plain(text)).isEmpty();
        };
    }

    /** The values that a text stands for; of a unit or an issuer a part of the name will do. */
    Set<String> values(String field, String text) {
        if (field.equals(Facets.YEAR)) {
            return years(text);
        }
        var plain = Tokens.plain(text);
        var whole = whole(field, plain);
        return whole.isEmpty() ? containing(field, plain) : whole;
    }

    private static Set<String> years(String text) {
        var matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            return Set.of();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        var years = new TreeSet<String>();
        for (int year = Math.min(from, to); year <= Math.max(from, to); year++) {
            years.add(Integer.toString(year));
        }
        return years;
    }

    private Set<String> whole(String field, String plain) {
        return byName(field).getOrDefault(plain, Set.of());
    }

    private Set<String> containing(String field, String plain) {
        var found = new LinkedHashSet<String>();
        byName(field).forEach((name, values) -> {
            if ((' ' + name + ' ').contains(' ' + plain + ' ')) {
                found.addAll(values);
            }
        });
        return found;
    }

    /** Values by their names without marks. */
    private Map<String, Set<String>> byName(String field) {
        return names.computeIfAbsent(field, name -> {
            var found = new LinkedHashMap<String, Set<String>>();
            labels.labels(field).forEach((value, label) -> {
                found.computeIfAbsent(Tokens.plain(label), plain -> new LinkedHashSet<>()).add(value);
                found.computeIfAbsent(Tokens.plain(value), plain -> new LinkedHashSet<>()).add(value);
            });
            if (found.isEmpty()) {
                indexed.apply(field).forEach(value ->
                        found.computeIfAbsent(Tokens.plain(value), plain -> new LinkedHashSet<>()).add(value));
            }
            return found;
        });
    }
}
