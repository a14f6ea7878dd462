package vn.thidua.core.organization;

import java.util.HashMap;
import java.util.Map;

/** The ids that new units of a list got in place of the negative ones that stood for them. */
final class UnitIds {

    private final Map<Long, Long> stored = new HashMap<>();

    void put(long draft, long id) {
        stored.put(draft, id);
    }

    long stored(long id) {
        return stored.getOrDefault(id, id);
    }

    UnitDetails resolve(UnitDetails unit) {
        return new UnitDetails(unit.code(), unit.name(), unit.shortName(), unit.kind(), resolve(unit.parentId()),
                unit.startsOn(), unit.endsOn(), unit.place(), resolve(unit.successorId()));
    }

    private Long resolve(Long id) {
        return id == null ? null : Long.valueOf(stored(id));
    }
}
