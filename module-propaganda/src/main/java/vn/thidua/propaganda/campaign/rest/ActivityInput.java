package vn.thidua.propaganda.campaign.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.ActivityDetails;

/**
 * An activity as it is sent to be stored.
 *
 * @param phaseId absent for the phase in which its day lies
 * @param unitId  the unit that held it
 * @param heldOn  {@code 2026-11-21}, not after today
 * @param people  how many took part; absent where nobody counted
 */
public record ActivityInput(Long phaseId, Long channelId, Long unitId, String heldOn, Integer people, String title, String text) {

    /**
     * @throws PortalException of kind INVALID when the day is none
     */
    ActivityDetails details() {
        var checks = new InputCheck();
        var details = new ActivityDetails(phaseId, channelId, unitId, checks.readDay("heldOn", heldOn), people, title, text);
        checks.demand();
        return details;
    }
}
