package vn.thidua.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.spi.SearchType;

/**
 * Names of facets and of their values for people. Types are named by {@code search.type.<id>}, values of a free facet by
 * {@code search.facet.<facet>.<value>} where the module has such a text; units by the unit tree.
 */
@ApplicationScoped
public class SearchNames {

    @Inject private ModuleRegistry modules;
    @Inject private Messages messages;
    @Inject private UnitTrees units;

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

    private Map<String, String> values(String facet, Locale locale) {
        return switch (facet) {
            case Facets.TYPE -> types(locale);
            case Facets.UNIT -> unitNames();
            case Facets.YEAR, Facets.ISSUER -> Map.of();
            default -> messages.startingWith(locale, "search.facet." + facet + ".");
        };
    }

    private Map<String, String> types(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        for (SearchType type : modules.activeSearchTypes()) {
            names.put(type.id(), messages.text(locale, type.titleKey()));
        }
        return names;
    }

    private Map<String, String> unitNames() {
        var names = new LinkedHashMap<String, String>();
        units.current().all().forEach(unit -> names.put(Long.toString(unit.id()), unit.name()));
        return names;
    }
}
