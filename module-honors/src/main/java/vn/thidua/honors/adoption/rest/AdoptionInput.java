package vn.thidua.honors.adoption.rest;

import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.honors.adoption.AdoptionDetails;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.model.Figure;

/**
 * An adoption as it is sent to be stored.
 *
 * @param startedOn {@code 2026-11-21}
 * @param state     one of {@link AdoptionState}; preparing when absent
 */
public record AdoptionInput(Long unitId, String startedOn, Long personId, String adapted, String state, List<Figure> figures, String result) {

    AdoptionDetails details() {
        var checks = new InputCheck();
        var details = new AdoptionDetails(unitId, checks.readDay("startedOn", startedOn), personId, adapted,
                checks.readChoice("state", state, AdoptionState.class), figures, result);
        checks.demand();
        return details;
    }
}
