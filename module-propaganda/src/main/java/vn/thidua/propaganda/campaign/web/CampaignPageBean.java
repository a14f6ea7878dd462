package vn.thidua.propaganda.campaign.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignAction;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;

/** Backs {@code propaganda/campaign.xhtml}: one campaign by its phases, and what its reader may do with it. */
@Named
@ViewScoped
public class CampaignPageBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CampaignService service;
    @Inject private ActivityService log;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private long seenVersion;
    private String reason;
    private transient ActivityService.Held held;
    private transient CampaignDetails details;
    private transient Set<CampaignAction> allowed;
    private transient List<PhaseBoard> boards;
    private transient List<TimelineRow> timeline;

    /** Called once the id is known; there is no page for what may not be seen. */
    public void load() {
        seenVersion = getCampaign().getVersion();
    }

    /** Takes the campaign to another state, with the reason in the form. */
    public String step(CampaignAction action) {
        try {
            service.step(getNumber(), seenVersion, action, reason);
            form.done(messages.text("campaign.done." + action));
            return "/propaganda/campaign?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "step");
            return null;
        }
    }

    public String delete() {
        try {
            service.delete(getNumber(), seenVersion);
            form.done(messages.text("campaign.done.DELETE"));
            return "/propaganda/campaigns?faces-redirect=true";
        } catch (PortalException e) {
            form.show(e, "step");
            return null;
        }
    }

    /** The campaign with all that was held for it. */
    public ActivityService.Held getHeld() {
        if (held == null) {
            held = log.held(getNumber());
        }
        return held;
    }

    public Campaign getCampaign() {
        return getHeld().campaign();
    }

    public CampaignDetails getDetails() {
        if (details == null) {
            details = getCampaign().details();
        }
        return details;
    }

    /** The phases in order; behind them what lies in none, which may be nothing. */
    public List<PhaseBoard> getBoards() {
        if (boards == null) {
            List<ActivityRow> activities = getHeld().activities().stream()
                    .map(one -> new ActivityRow(one, getHeld().files().getOrDefault(one.getId(), List.of()))).toList();
            boards = new ArrayList<>();
            getDetails().phases().forEach(phase -> boards.add(new PhaseBoard(getDetails(), phase, activities)));
            boards.add(new PhaseBoard(getDetails(), null, activities));
        }
        return boards;
    }

    public List<TimelineRow> getTimeline() {
        if (timeline == null) {
            timeline = getDetails().phases().stream().map(phase -> new TimelineRow(getDetails(), phase, Moments.today())).toList();
        }
        return timeline;
    }

    /** Where today is in the picture; negative or beyond its width when the campaign is ahead or over. */
    public long getToday() {
        return TimelineRow.at(getDetails(), Moments.today());
    }

    public boolean may(CampaignAction action) {
        if (allowed == null) {
            allowed = service.allowed(getCampaign());
        }
        return allowed.contains(action);
    }

    /** Whether the reader may plan campaigns, and so reads the note. */
    public boolean isEditor() {
        return service.mayAdd();
    }

    public boolean isMayLog() {
        return log.mayLog(getCampaign());
    }

    public boolean mayChange(Activity activity) {
        return isMayLog() && log.mayChange(activity);
    }

    /** The id as a number. */
    public long getNumber() {
        return Parameters.id(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    /** Why it is cancelled. */
    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
