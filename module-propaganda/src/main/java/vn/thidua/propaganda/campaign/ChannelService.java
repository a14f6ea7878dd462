package vn.thidua.propaganda.campaign;

import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_EDIT;
import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/** The catalogue of channels. Whoever sees campaigns reads it, whoever plans them keeps it. */
@ApplicationScoped
@Transactional
public class ChannelService {

    /** Under this type the audit log speaks of channels. */
    public static final String TYPE = "propaganda.channel";

    @Inject private ChannelRepository channels;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /** All channels in the order of lists, those of the past included. */
    public List<Channel> all() {
        access.requireSomewhere(CAMPAIGN_VIEW);
        return channels.all();
    }

    /** The channels that may be chosen today. */
    public List<Channel> inUse() {
        return all().stream().filter(channel -> channel.isInUseOn(Moments.today())).toList();
    }

    /**
     * @throws PortalException when there is none
     */
    public Channel get(long id) {
        access.requireSomewhere(CAMPAIGN_VIEW);
        return channels.find(id).orElseThrow(() -> PortalException.notFound("error.channel.unknown"));
    }

    public boolean mayEdit() {
        return access.holds(CAMPAIGN_EDIT);
    }

    /** Demands the right to keep the catalogue. */
    public void requireEdit() {
        access.require(CAMPAIGN_EDIT);
    }

    public Channel add(ChannelDetails details) {
        requireEdit();
        check(details, null);
        Channel channel = channels.save(new Channel(details, access.requireSignedIn().name()));
        audit.record("channel.added", TYPE, channel.getId().toString(), details.code());
        return channel;
    }

    /**
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Channel change(long id, long seenVersion, ChannelDetails details) {
        requireEdit();
        Channel channel = get(id);
        check(details, id);
        ChannelDetails before = channel.details();
        versions.check(channel.getVersion(), seenVersion, ContentRef.of(TYPE, id), before.name());
        channel.change(details, access.requireSignedIn().name());
        channels.save(channel);
        audit.record("channel.changed", TYPE, channel.getId().toString(), Changes.between(before, details));
        return channel;
    }

    private void check(ChannelDetails details, Long own) {
        boolean free = channels.findByCode(details.code()).map(Channel::getId).filter(id -> !id.equals(own)).isEmpty();
        details.check(new InputCheck().that(free, "code", "error.channel.taken", details.code()));
    }
}
