package vn.thidua.core.search.web;

import java.util.List;
import vn.thidua.core.search.FacetCount;

/** A facet beside the results: its values with counts, each a link. */
public final class FacetView {

    private static final int SHOWN = 12;

    private final String label;
    private final List<Choice> values;

    FacetView(String label, String facet, List<FacetCount> counts, SearchAddress address) {
        this.label = label;
        values = counts.stream().limit(SHOWN).map(count -> new Choice(count.label(),
                "search" + address.toggled(facet, count.value()).query(), count.selected(), count.count())).toList();
    }

    public String getLabel() {
        return label;
    }

    public List<Choice> getValues() {
        return values;
    }
}
