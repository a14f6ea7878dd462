package vn.thidua.core.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.search.FacetValueNames;
import vn.thidua.core.search.Facets;

/** Names units where search counts them. */
@ApplicationScoped
class UnitFacetNames implements FacetValueNames {

    @Inject private UnitTrees units;

    @Override
    public String facet() {
        return Facets.UNIT;
    }

    @Override
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        units.current().all().forEach(unit -> names.put(Long.toString(unit.id()), unit.name()));
        return names;
    }
}
