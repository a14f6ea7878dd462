package vn.thidua.emulation.task;

import java.util.List;

/**
 * How far the tasks of a document are. Cancelled tasks count as such only.
 *
 * @param open     still to be done, late ones included
 * @param quarters in the order of time; the whole year comes after its quarters
 * @param units    by the unit that leads, most tasks first; tasks without one come last
 */
public record TaskSummary(long documentId, int total, int done, int open, int late, int cancelled, List<OfQuarter> quarters,
        List<OfUnit> units) {

    /**
     * @param quarter null for the whole year
     */
    public record OfQuarter(int year, Integer quarter, int total, int done, int late) { }

    /**
     * @param unitId null for tasks without a lead unit
     */
    public record OfUnit(Long unitId, int total, int done, int late) { }
}
