package vn.thidua.propaganda.column.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.core.search.FacetValueNames;
import vn.thidua.propaganda.column.ColumnTrees;

/** Names columns where search counts them. */
@ApplicationScoped
class ColumnFacetNames implements FacetValueNames {

    @Inject private ColumnTrees columns;

    @Override
    public String facet() {
        return "column";
    }

    @Override
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        columns.current().all().forEach(column -> names.put(Long.toString(column.id()), column.name()));
        return names;
    }
}
