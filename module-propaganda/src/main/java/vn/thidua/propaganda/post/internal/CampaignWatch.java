package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.CampaignRemoved;
import vn.thidua.propaganda.campaign.PhaseRemoved;
import vn.thidua.propaganda.post.PostChanged;
import vn.thidua.propaganda.post.PostRepository;

/** Lets posts forget campaigns and phases that are gone. */
@ApplicationScoped
class CampaignWatch {

    @Inject private PostRepository posts;
    @Inject private SearchOutbox outbox;
    @Inject private AuditLog audit;
    @Inject private Event<PostChanged> changed;

    void onPhase(@Observes PhaseRemoved event) {
        leave(posts.idsOf(event.campaignId(), event.phaseId()), false);
    }

    void onCampaign(@Observes CampaignRemoved event) {
        leave(posts.idsOf(event.campaignId(), null), true);
    }

    private void leave(List<Long> ids, boolean campaignToo) {
        posts.leave(ids, campaignToo);
        String what = campaignToo ? "post.left-campaign" : "post.left-phase";
        ids.forEach(id -> {
            audit.record(what, PropagandaModule.POSTS.id(), id.toString(), "");
            changed.fire(new PostChanged(id));
        });
        outbox.changed(ids.stream().map(id -> ContentRef.of(PropagandaModule.POSTS.id(), id)).toList());
    }
}
