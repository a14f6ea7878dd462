package vn.thidua.propaganda.campaign;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done with a campaign, as far as its {@link CampaignState} allows. */
public enum CampaignAction {

    EDIT(null, CampaignState.DRAFT, CampaignState.RUNNING),
    /** Opens it for its readers. */
    START(CampaignState.RUNNING, CampaignState.DRAFT),
    /** Takes it back from its readers. */
    WITHDRAW(CampaignState.DRAFT, CampaignState.RUNNING),
    FINISH(CampaignState.FINISHED, CampaignState.RUNNING),
    CANCEL(CampaignState.CANCELLED, CampaignState.RUNNING),
    REOPEN(CampaignState.RUNNING, CampaignState.FINISHED, CampaignState.CANCELLED),
    /** Logs what was held for it. */
    LOG(null, CampaignState.RUNNING, CampaignState.FINISHED),
    DELETE(null, CampaignState.DRAFT);

    private final CampaignState to;
    private final Set<CampaignState> from;

    CampaignAction(CampaignState to, CampaignState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean isPossibleIn(CampaignState state) {
        return from.contains(state);
    }

    /** Whether it takes a campaign from one state to another. */
    public boolean isTransition() {
        return to != null;
    }

    /** Whether it says nothing without a reason. */
    public boolean wantsReason() {
        return this == CANCEL;
    }

    CampaignState to() {
        return to;
    }

    /** What can be done with a campaign in this state, in order. */
    static Set<CampaignAction> possibleIn(CampaignState state) {
        var possible = EnumSet.noneOf(CampaignAction.class);
        for (CampaignAction action : values()) {
            if (action.isPossibleIn(state)) {
                possible.add(action);
            }
        }
        return possible;
    }

    /** Its name in REST: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "campaign.action." + name();
    }

    /** What the audit log calls it. */
    String audited() {
        return "campaign." + switch (this) {
            case EDIT -> "changed";
            case START -> "started";
            case WITHDRAW -> "withdrawn";
            case FINISH -> "finished";
            case CANCEL -> "cancelled";
            case REOPEN -> "reopened";
            case LOG -> "logged";
            case DELETE -> "deleted";
        };
    }
}
