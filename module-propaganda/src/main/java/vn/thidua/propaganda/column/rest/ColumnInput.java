package vn.thidua.propaganda.column.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.column.ColumnDetails;

/**
 * A column as it is sent to be stored.
 *
 * @param parentId the column it stands below; absent at the top
 * @param place    among the columns beside it; 0 when absent
 * @param closed   false when absent
 * @param endedOn  {@code 2026-11-21}; absent while it is in use
 */
public record ColumnInput(String code, String name, String description, Long parentId, Integer place, Long unitId, Boolean closed,
        String endedOn) {

    /**
     * @throws PortalException of kind INVALID when the day is none
     */
    ColumnDetails details() {
        var checks = new InputCheck();
        var ended = checks.readDay("endedOn", endedOn);
        checks.demand();
        return new ColumnDetails(code, name, description, parentId, place == null ? 0 : place, unitId, Boolean.TRUE.equals(closed), ended);
    }
}
