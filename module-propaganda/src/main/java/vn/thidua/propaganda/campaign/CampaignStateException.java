package vn.thidua.propaganda.campaign;

import java.util.List;
import vn.thidua.core.error.PortalException;

/** Something was to be done with a campaign that its state does not allow; says what it does allow. */
public class CampaignStateException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final CampaignState state;

    CampaignStateException(CampaignState state, CampaignAction wanted) {
        super(Kind.CONFLICT, "error.campaign.state." + state.name(), wanted.name());
        this.state = state;
    }

    @Override
    public List<String> allowedActions() {
        return CampaignAction.possibleIn(state).stream().map(CampaignAction::word).toList();
    }
}
