package vn.thidua.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.SearchType;

/**
 * Names of facets and of their values for people. Types are named by {@code search.type.<id>}, values of a free facet by
 * {@code search.facet.<facet>.<value>} where the module has such a text; units and the like by a {@link FacetValueNames}.
 */
@ApplicationScoped
public class SearchNames {

    @Inject private ModuleRegistry modules;
    @Inject private Messages messages;
    @Inject private Instance<FacetValueNames> valueNames;

    /** Names in the language of the request at hand. */
    FacetLabels current() {
        Locale locale = Languages.current();
        return facet -> values(facet, locale);
    }

    /** The name of a facet itself. */
    public String facet(String facet) {
        return messages.text("search.facet." + facet);
    }

    /** The name of a search type. */
    public String type(String id) {
        return messages.text("search.type." + id);
    }

    /** The name of a value of a facet; the value itself where it has none. */
    public String value(String facet, String value) {
        return values(facet, Languages.current()).getOrDefault(value, value);
    }

    private Map<String, String> values(String facet, Locale locale) {
        return switch (facet) {
            case Facets.TYPE -> types(locale);
            case Facets.YEAR, Facets.ISSUER -> Map.of();
            default -> valueNames.stream().filter(names -> names.facet().equals(facet)).findFirst()
                    .map(FacetValueNames::names).orElseGet(() -> messages.startingWith(locale, "search.facet." + facet + "."));
        };
    }

    private Map<String, String> types(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        for (SearchType type : modules.activeSearchTypes()) {
            names.put(type.id(), messages.text(locale, type.titleKey()));
        }
        return names;
    }
}
