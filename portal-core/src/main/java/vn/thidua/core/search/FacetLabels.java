package vn.thidua.core.search;

import java.util.Map;

/**
 * The names for people of facet values, in the reader's language. The engine shows them beside counts and understands
 * them in the search box, with or without marks: {@code loại:kế hoạch}, {@code đơn vị:"Phòng Tổ chức"}.
 */
public interface FacetLabels {

    /** No names; values are shown and understood as they are indexed. */
    FacetLabels NONE = facet -> Map.of();

    /**
     * Names by value. Called once or a few times for each question, so it should answer from memory.
     *
     * @param facet {@link Facets#TYPE}, {@link Facets#UNIT} or any other facet
     * @return empty when the values are their own names
     */
    Map<String, String> labels(String facet);
}
