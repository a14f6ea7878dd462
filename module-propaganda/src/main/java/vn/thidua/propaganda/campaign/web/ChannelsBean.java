package vn.thidua.propaganda.campaign.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelDetails;
import vn.thidua.propaganda.campaign.ChannelService;

/** Backs {@code propaganda/channels.xhtml}: the catalogue, and beside it the channel that the address names or a new one. */
@Named
@ViewScoped
public class ChannelsBean extends EditPage<Channel> {

    private static final long serialVersionUID = 1L;

    @Inject private ChannelService service;

    private ChannelForm fields = new ChannelForm();
    private transient List<Channel> channels;

    public ChannelsBean() {
        super("channel");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Channel channel = service.get(existingId());
            sees(channel.getVersion());
            fields = ChannelForm.of(channel.details());
        } else {
            fields.setPlace(getChannels().size() + 1);
        }
    }

    @Override
    protected Channel store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details()) : service.add(fields.details());
    }

    @Override
    protected String pageOf(Channel saved) {
        return "/propaganda/channels?faces-redirect=true";
    }

    @Override
    protected EditConflict compare() {
        Channel theirs = service.get(existingId());
        sees(theirs.getVersion());
        ChannelDetails mine = fields.details();
        ChannelDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("name"), mine.name(), other.name())
                .field(label("code"), mine.code(), other.code())
                .field(label("online"), mine.online(), other.online())
                .field(label("posts"), mine.posts(), other.posts())
                .field(label("words"), mine.words(), other.words())
                .field(label("place"), mine.place(), other.place())
                .field(label("endedOn"), mine.endedOn(), other.endedOn());
    }

    public List<Channel> getChannels() {
        if (channels == null) {
            channels = service.all();
        }
        return channels;
    }

    public boolean isInUse(Channel channel) {
        return channel.isInUseOn(Moments.today());
    }

    /** What plans call it, on one line. */
    public String words(Channel channel) {
        return String.join(", ", channel.details().wordList());
    }

    public boolean isMayEdit() {
        return service.mayEdit();
    }

    public ChannelForm getFields() {
        return fields;
    }
}
