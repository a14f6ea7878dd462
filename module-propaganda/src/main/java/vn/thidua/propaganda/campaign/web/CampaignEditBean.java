package vn.thidua.propaganda.campaign.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.search.web.ContentPicker;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.campaign.ThemeDetails;

/** Backs {@code propaganda/campaign-edit.xhtml}: a new campaign, or the one that the address names, with all that belongs to it. */
@Named
@ViewScoped
public class CampaignEditBean extends EditPage<Campaign> {

    private static final long serialVersionUID = 1L;

    @Inject private CampaignService service;
    @Inject private ChannelService channels;
    @Inject private UnitChoices units;
    @Inject private CampaignWordsBean words;
    @Inject private ContentPicker picker;

    private CampaignForm fields = new CampaignForm();
    private transient List<Channel> choices;

    public CampaignEditBean() {
        super("campaign");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Campaign campaign = service.getForEdit(existingId());
            sees(campaign.getVersion());
            fields = CampaignForm.of(campaign.details(), picker.pick(campaign.details().linked()));
        } else {
            service.requireAdd();
            fields.getPhases().add();
        }
    }

    @Override
    protected Campaign store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details()) : service.add(fields.details());
    }

    @Override
    protected String pageOf(Campaign saved) {
        return "/propaganda/campaign?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Campaign theirs = service.get(existingId());
        sees(theirs.getVersion());
        CampaignDetails mine = fields.details();
        CampaignDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("title"), mine.title(), other.title())
                .field(label("purpose"), mine.purpose(), other.purpose())
                .field(label("movement"), mine.movement(), other.movement())
                .field(label("from"), mine.from(), other.from())
                .field(label("to"), mine.to(), other.to())
                .field(label("anniversaryOn"), mine.anniversaryOn(), other.anniversaryOn())
                .field(label("anniversaryName"), mine.anniversaryName(), other.anniversaryName())
                .field(label("units"), names(mine.unitIds()), names(other.unitIds()))
                .field(label("audience"), names(mine.audienceIds()), names(other.audienceIds()))
                .field(label("channels"), channelNames(mine), channelNames(other))
                .field(label("themes"), themes(mine), themes(other))
                .field(label("phases"), phases(mine), phases(other))
                .field(label("links"), titles(mine), titles(other))
                .field(label("note"), mine.note(), other.note());
    }

    private String names(Collection<Long> ids) {
        return ids.stream().map(units::name).sorted().collect(Collectors.joining(", "));
    }

    private String channelNames(CampaignDetails details) {
        return details.channelIds().stream().map(words::channel).sorted().collect(Collectors.joining(", "));
    }

    private String titles(CampaignDetails details) {
        return details.links().stream().map(picker::label).filter(title -> !title.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String themes(CampaignDetails details) {
        return details.themes().stream().map(ThemeDetails::name).collect(Collectors.joining("\n"));
    }

    private String phases(CampaignDetails details) {
        return details.phases().stream().map(this::phase).collect(Collectors.joining("\n\n"));
    }

    private String phase(PhaseDetails phase) {
        String planned = phase.targets().entrySet().stream().map(target -> words.channel(target.getKey()) + ": " + target.getValue())
                .sorted().collect(Collectors.joining(", "));
        return Stream.of(phase.name(), phase.from() + " – " + phase.to(), phase.contents(), planned).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The channels of today, and those that the campaign uses already. */
    public List<Channel> getChoices() {
        if (choices == null) {
            Set<Long> used = Set.of(fields.getChannelIds());
            choices = channels.all().stream()
                    .filter(channel -> channel.isInUseOn(Moments.today()) || used.contains(channel.getId())).toList();
        }
        return choices;
    }

    /** The channels that are chosen in the form, in the order of lists. */
    public List<Channel> getChosen() {
        Set<Long> chosen = Set.of(fields.getChannelIds());
        return getChoices().stream().filter(channel -> chosen.contains(channel.getId())).toList();
    }

    /** The units of today for check boxes, which show no tree. */
    public List<SelectItem> getUnits() {
        return units.getToday().stream().map(unit -> new SelectItem(unit.getValue(), unit.getLabel().strip())).toList();
    }

    public CampaignForm getFields() {
        return fields;
    }
}
