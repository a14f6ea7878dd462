package vn.thidua.propaganda.campaign.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.propaganda.PropagandaPermissions;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.campaign.PhaseDetails;

/** Backs {@code propaganda/activity-edit.xhtml}: something that was held for the campaign that the address names. */
@Named
@ViewScoped
public class ActivityEditBean extends EditPage<Activity> {

    private static final long serialVersionUID = 1L;

    @Inject private ActivityService service;
    @Inject private CampaignService campaigns;
    @Inject private ChannelService channels;
    @Inject private UnitChoices units;
    @Inject private CampaignWordsBean words;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String campaign;
    private ActivityForm fields = new ActivityForm();
    private transient Campaign of;

    public ActivityEditBean() {
        super("activity");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Activity activity = service.get(existingId());
            campaign = Long.toString(activity.getCampaignId());
            sees(activity.getVersion());
            fields = ActivityForm.of(activity.details());
        } else {
            fields.setHeldOn(Moments.today());
            List<SelectItem> mine = getUnits();
            fields.setUnitId(mine.size() == 1 ? (Long) mine.get(0).getValue() : null);
        }
        if (getUnits().isEmpty()) {
            throw new PortalException(Kind.FORBIDDEN, "error.forbidden", PropagandaPermissions.ACTIVITY_LOG.id());
        }
    }

    @Override
    protected Activity store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details())
                : service.add(Parameters.id(campaign), fields.details());
    }

    @Override
    protected String pageOf(Activity saved) {
        return isExisting() ? "/propaganda/campaign?faces-redirect=true&id=" + saved.getCampaignId()
                : "/propaganda/activity-edit?faces-redirect=true&id=" + saved.getId();
    }

    /** Removes what was logged by mistake. */
    public String remove() {
        try {
            service.remove(existingId(), seenVersion());
            form.done(messages.text("activity.removed"));
            return "/propaganda/campaign?faces-redirect=true&id=" + campaign;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    @Override
    protected EditConflict compare() {
        Activity theirs = service.get(existingId());
        sees(theirs.getVersion());
        ActivityDetails mine = fields.details();
        ActivityDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("title"), mine.title(), other.title())
                .field(label("heldOn"), mine.heldOn(), other.heldOn())
                .field(label("unit"), units.name(mine.unitId()), units.name(other.unitId()))
                .field(label("channel"), words.channel(mine.channelId()), words.channel(other.channelId()))
                .field(label("phase"), phase(mine.phaseId()), phase(other.phaseId()))
                .field(label("people"), mine.people(), other.people())
                .field(label("text"), mine.text(), other.text());
    }

    private String phase(Long id) {
        return getPhases().stream().filter(one -> one.id().equals(id)).map(PhaseDetails::name).findFirst().orElse("");
    }

    /** The campaign that it was held for. */
    public Campaign getOf() {
        if (of == null) {
            of = campaigns.get(Parameters.id(campaign));
        }
        return of;
    }

    public List<PhaseDetails> getPhases() {
        return getOf().details().phases();
    }

    /** The channels of the campaign first, then the others of today. */
    public List<Channel> getChannels() {
        Set<Long> own = getOf().details().channelIds();
        return channels.all().stream()
                .filter(one -> own.contains(one.getId()) || one.isInUseOn(Moments.today()) || one.getId().equals(fields.getChannelId()))
                .sorted((a, b) -> Boolean.compare(own.contains(b.getId()), own.contains(a.getId()))).toList();
    }

    /** The units for which whoever is at work may log. */
    public List<SelectItem> getUnits() {
        Set<Long> mine = service.unitsToLogFor(getOf());
        return units.getToday().stream().filter(unit -> mine.contains((Long) unit.getValue())).toList();
    }

    public ActivityForm getFields() {
        return fields;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String value) {
        campaign = value;
    }
}
