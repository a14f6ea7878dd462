package vn.thidua.propaganda.campaign.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.CampaignAction;

/**
 * A step that a campaign is to take.
 *
 * @param action {@code start}, {@code withdraw}, {@code finish}, {@code cancel} or {@code reopen}
 * @param reason why it is cancelled
 */
public record CampaignStepInput(String action, String reason) {

    /**
     * @throws PortalException of kind INVALID when it is none
     */
    CampaignAction read() {
        var checks = new InputCheck().present("action", action);
        CampaignAction read = checks.readChoice("action", action, CampaignAction.class);
        checks.demand();
        return read;
    }
}
