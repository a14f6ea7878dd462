package vn.thidua.honors.record;

/**
 * One bar of a chart with what stands beside it.
 *
 * @param key   what it is: a code, the id of a unit, a year or a constant's name
 * @param label as people read it
 */
public record Share(String key, String label, long count) { }
