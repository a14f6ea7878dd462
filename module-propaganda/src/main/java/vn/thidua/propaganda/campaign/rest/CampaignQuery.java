package vn.thidua.propaganda.campaign.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.CampaignFilter;
import vn.thidua.propaganda.campaign.CampaignState;

/** {@code ?q=&state=&year=}: what a list of campaigns is narrowed to. */
public class CampaignQuery {

    @QueryParam("q") private String text;
    @QueryParam("state") private String state;
    @QueryParam("year") private String year;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    CampaignFilter filter() {
        var checks = new InputCheck();
        var filter = new CampaignFilter(text, checks.readChoice("state", state, CampaignState.class), checks.readYear("year", year));
        checks.demand();
        return filter;
    }
}
