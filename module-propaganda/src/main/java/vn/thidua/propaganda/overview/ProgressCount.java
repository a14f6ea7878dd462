package vn.thidua.propaganda.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.PhaseDetails;

/**
 * Counts what was done for a campaign against what it planned. An activity counts for its own channel. A published post counts for one
 * channel: the first of the campaign's that counts posts, and where it has none, the first of the catalogue that does.
 */
final class ProgressCount {

    /** Stands for what lies in no phase. */
    static final long NO_PHASE = 0;

    private final CampaignDetails plan;
    private final List<Long> order;
    private final Long postChannel;

    /**
     * @param catalogue all channels in the order of lists
     */
    ProgressCount(CampaignDetails plan, List<Channel> catalogue) {
        this.plan = plan;
        order = catalogue.stream().map(Channel::getId).toList();
        List<Long> counting = catalogue.stream().filter(channel -> channel.details().posts()).map(Channel::getId).toList();
        postChannel = counting.stream().filter(plan.channelIds()::contains).findFirst()
                .orElse(counting.isEmpty() ? null : counting.get(0));
    }

    /** The channel that posts count for; null where none does. */
    Long postChannel() {
        return postChannel;
    }

    List<Long> order() {
        return order;
    }

    /** By phase in order, at last what lies in none under {@link #NO_PHASE}. */
    Map<Long, Progress> byPhase(Collection<CampaignPost> posts, Collection<ActivityDetails> held) {
        Map<Long, Progress> phases = new LinkedHashMap<>();
        plan.phases().forEach(phase -> phases.put(phase.id(), of(phase.id(), phase, posts, held)));
        phases.put(NO_PHASE, of(null, null, posts, held));
        return phases;
    }

    private Progress of(Long phaseId, PhaseDetails phase, Collection<CampaignPost> posts, Collection<ActivityDetails> held) {
        Map<Long, Integer> targets = phase == null ? Map.of() : phase.targets();
        long published = posts.stream().filter(post -> post.wasPublished() && Objects.equals(post.phaseId(), phaseId)).count();
        List<ActivityDetails> own = held.stream().filter(one -> Objects.equals(one.phaseId(), phaseId)).toList();
        var rows = new ArrayList<ChannelProgress>();
        for (Long channel : order) {
            List<ActivityDetails> here = own.stream().filter(one -> channel.equals(one.channelId())).toList();
            long people = here.stream().map(ActivityDetails::people).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
            var row = new ChannelProgress(channel, targets.getOrDefault(channel, 0), channel.equals(postChannel) ? published : 0,
                    here.size(), people);
            if (row.planned() > 0 || row.done() > 0) {
                rows.add(row);
            }
        }
        return new Progress(rows);
    }
}
