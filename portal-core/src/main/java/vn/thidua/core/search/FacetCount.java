package vn.thidua.core.search;

/**
 * How many hits have a value of a facet.
 *
 * @param label    the value's name for people
 * @param selected whether the question filters by it
 */
public record FacetCount(String value, String label, long count, boolean selected) {
}
