package vn.thidua.propaganda.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.propaganda.campaign.Activity;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.GroupReach;
import vn.thidua.propaganda.reach.ReachService;

/**
 * Reports of campaigns by phase: for those who plan campaigns and those who may see how far posts came. Whoever may see the figures of
 * some units only gets reach of these.
 */
@ApplicationScoped
@Transactional
public class ReportService {

    @Inject private OverviewService overviews;
    @Inject private ActivityService activities;
    @Inject private CampaignService campaigns;
    @Inject private ChannelService channels;
    @Inject private ReachService reach;
    @Inject private ColumnTrees columns;
    @Inject private UnitTrees units;

    /** Whether whoever is at work gets reports of campaigns that may be seen. */
    public boolean maySee() {
        return campaigns.mayAdd() || reach.maySeeMany();
    }

    /**
     * @throws PortalException when there is no such campaign that may be seen, or whoever is at work may not see reports
     */
    public CampaignReport of(long campaignId) {
        ActivityService.Held held = activities.held(campaignId);
        if (!maySee()) {
            throw new PortalException(Kind.FORBIDDEN, "error.overview.report");
        }
        CampaignOverview overview = overviews.of(held);
        Map<Long, String> names = channels.all().stream().collect(Collectors.toMap(Channel::getId, Channel::getName));
        List<CampaignReport.Event> events = held.activities().stream().map(activity -> event(activity, names)).toList();
        var parts = new ArrayList<CampaignReport.Part>();
        overview.plan().phases().forEach(phase -> parts.add(part(phase, overview, events, names)));
        CampaignReport.Part rest = part(null, overview, events, names);
        if (!rest.progress().isEmpty() || !rest.posts().isEmpty()) {
            parts.add(rest);
        }
        return new CampaignReport(Moments.today(), overview, List.copyOf(parts));
    }

    private CampaignReport.Event event(Activity activity, Map<Long, String> names) {
        UnitTree tree = units.current();
        return new CampaignReport.Event(activity.getId(), activity.details(), names.getOrDefault(activity.details().channelId(), ""),
                tree.name(activity.details().unitId()));
    }

    private CampaignReport.Part part(PhaseDetails phase, CampaignOverview overview, List<CampaignReport.Event> events,
            Map<Long, String> names) {
        Long id = phase == null ? null : phase.id();
        List<PostSummary> posts = overview.postsOf(id).stream()
                .filter(post -> post.publishedAt() != null && !post.state().isUnderWay()).toList();
        int reached = reached(overview, posts);
        Progress progress = overview.progressOf(id);
        List<CampaignReport.Row> rows = progress.channels().stream().map(channel -> new CampaignReport.Row(
                names.getOrDefault(channel.channelId(), ""), channel, channel.posts() == 0 ? 0 : reached)).toList();
        ColumnTree tree = columns.current();
        List<CampaignReport.Told> told = posts.stream()
                .map(post -> new CampaignReport.Told(post, tree.name(post.columnId()), reached(overview, List.of(post)))).toList();
        return new CampaignReport.Part(phase, progress, rows, reached, told,
                events.stream().filter(event -> Objects.equals(event.details().phaseId(), id)).toList());
    }

    private static int reached(CampaignOverview overview, List<PostSummary> posts) {
        List<Long> ids = posts.stream().map(PostSummary::id).toList();
        return overview.reach().map((GroupReach known) -> known.readersOf(ids)).orElse(0);
    }
}
