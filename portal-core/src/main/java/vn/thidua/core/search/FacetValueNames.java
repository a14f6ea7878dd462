package vn.thidua.core.search;

import java.util.Map;

/** A bean that names the values of one facet whose names are content themselves, as those of units are. */
public interface FacetValueNames {

    /** The facet, such as {@link Facets#UNIT}. */
    String facet();

    /** Names by value; called with each question, so it answers from memory. */
    Map<String, String> names();
}
