package vn.thidua.propaganda.overview;

import static vn.thidua.propaganda.PropagandaPermissions.ACTIVITY_LOG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.search.ContentCards;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.UnitScope;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.GroupReach;
import vn.thidua.propaganda.reach.ReachService;
import vn.thidua.propaganda.reach.UnitReach;

/**
 * Puts together what became of a campaign. Whoever sees the campaign sees its progress and those of its posts that may be read; figures
 * of reach need the rights of {@link ReachService}; next steps are for those who work on it. Asks the database as often for five
 * hundred posts as for one.
 */
@ApplicationScoped
@Transactional
public class OverviewService {

    /** More posts than these are counted, but not listed. */
    private static final int MOST_POSTS = 1000;

    @Inject private ActivityService activities;
    @Inject private CampaignService campaigns;
    @Inject private ChannelService channels;
    @Inject private PostService posts;
    @Inject private CampaignPostRepository all;
    @Inject private ReachService reach;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private ContentCards cards;

    /**
     * @throws PortalException when there is no such campaign, or none that may be seen
     */
    public CampaignOverview of(long campaignId) {
        return of(activities.held(campaignId));
    }

    /** The same of a campaign that was read for whoever is at work. */
    public CampaignOverview of(ActivityService.Held held) {
        Campaign campaign = held.campaign();
        CampaignDetails plan = campaign.details();
        List<CampaignPost> told = all.of(campaign.getId());
        List<ActivityDetails> done = held.activities().stream().map(Activity::details).toList();
        List<Channel> catalogue = channels.all();
        var count = new ProgressCount(plan, catalogue);
        Map<Long, Progress> progress = count.byPhase(told, done);
        List<PostSummary> visible = told.isEmpty() ? List.of()
                : posts.page(PostFilter.NONE.ofCampaign(campaign.getId(), null), 0, MOST_POSTS).items();
        Map<Long, String> names = catalogue.stream().collect(Collectors.toMap(Channel::getId, Channel::getName));
        LongFunction<String> channelName = id -> names.getOrDefault(id, "");
        List<NextStep> steps = !isAtWork() ? List.of()
                : NextSteps.of(new Situation(campaign.getId(), campaign.getState(), plan, Moments.today(), progress, told, visible, done,
                        unconfirmed(told), idle(plan, done), campaigns.mayAdd(), channelName));
        return new CampaignOverview(campaign, plan, byPhase(visible, told), progress, Progress.sum(progress.values(), count.order()),
                count.postChannel() == null ? "" : channelName.apply(count.postChannel()), cards.find(plan.linked()),
                reach(campaign, plan, told), steps);
    }

    /** Whether whoever is asking does something for campaigns, not only reads of them. */
    private boolean isAtWork() {
        return campaigns.mayAdd() || reach.maySeeMany() || access.holdsSomewhere(ACTIVITY_LOG);
    }

    private static Map<Long, List<PostSummary>> byPhase(List<PostSummary> visible, List<CampaignPost> told) {
        Map<Long, Long> phases = new HashMap<>();
        told.forEach(post -> phases.put(post.id(), post.phaseId() == null ? ProgressCount.NO_PHASE : post.phaseId()));
        return visible.stream().collect(Collectors.groupingBy(post -> phases.getOrDefault(post.id(), ProgressCount.NO_PHASE),
                LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<GroupReach> reach(Campaign campaign, CampaignDetails plan, List<CampaignPost> told) {
        List<Long> published = told.stream().filter(CampaignPost::wasPublished).map(CampaignPost::id).toList();
        return published.isEmpty() ? Optional.empty() : reach.group(campaign.readers(), plan.audienceIds(), published);
    }

    private List<Situation.Unconfirmed> unconfirmed(List<CampaignPost> told) {
        List<Long> asking = told.stream().filter(CampaignPost::asksForConfirmation).map(CampaignPost::id).toList();
        if (asking.isEmpty() || !reach.maySeeMany()) {
            return List.of();
        }
        List<Post> found = all.find(asking);
        Map<Long, UnitReach> confirmed = reach.acknowledged(found);
        return found.stream().filter(post -> confirmed.containsKey(post.getId()))
                .map(post -> new Situation.Unconfirmed(post.getId(), post.getTitle(), post.getMustReadBy(),
                        confirmed.get(post.getId()).people() - confirmed.get(post.getId()).acknowledged()))
                .filter(post -> post.missing() > 0).toList();
    }

    /** Units that carry the campaign out and, with those below them, have held nothing; those that whoever asks may log for. */
    private List<String> idle(CampaignDetails plan, List<ActivityDetails> done) {
        UnitScope scope = access.scope(ACTIVITY_LOG);
        UnitTree tree = units.current();
        Set<Long> busy = tree.withAncestors(done.stream().map(ActivityDetails::unitId).toList());
        return tree.on(Moments.today()).stream()
                .filter(unit -> plan.unitIds().contains(unit.id()) && scope.covers(unit.id()) && !busy.contains(unit.id()))
                .map(UnitTree.Node::name).toList();
    }
}
