package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.thidua.core.search.FacetValueNames;
import vn.thidua.honors.catalogue.Catalogues;

/** Names titles and forms where search counts them. */
@ApplicationScoped
class AwardFacetNames implements FacetValueNames {

    @Inject private Catalogues catalogues;

    @Override
    public String facet() {
        return "award";
    }

    @Override
    public Map<String, String> names() {
        return catalogues.current().names();
    }
}
