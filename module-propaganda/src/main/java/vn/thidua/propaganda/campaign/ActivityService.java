package vn.thidua.propaganda.campaign;

import static vn.thidua.propaganda.PropagandaPermissions.ACTIVITY_LOG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.UnitScope;

/**
 * What was held for campaigns away from the screen. Whoever sees a campaign sees its activities; they are logged by whoever may do
 * so for the unit that held them.
 */
@ApplicationScoped
@Transactional
public class ActivityService {

    /** The role of files that show an activity; other files of it are attachments. */
    public static final String PHOTO = "photo";

    @Inject private ActivityRepository activities;
    @Inject private CampaignService campaigns;
    @Inject private ChannelRepository channels;
    @Inject private FileService files;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /** The activities of a campaign that may be seen, the latest first. */
    public List<Activity> of(long campaignId) {
        return activities.of(campaigns.get(campaignId).getId());
    }

    /** What was done for a campaign that may be seen, by phase and channel. */
    public List<Done> done(long campaignId) {
        return activities.done(campaigns.get(campaignId).getId());
    }

    /**
     * All that was held for a campaign.
     *
     * @param activities the latest first
     * @param files      by activity; activities without files are missing
     */
    public record Held(Campaign campaign, List<Activity> activities, Map<Long, List<StoredFile>> files) { }

    /** A campaign that may be seen with its activities and their files, in few statements however many they are. */
    public Held held(long campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        List<Activity> all = activities.of(campaignId);
        List<String> ids = all.stream().map(activity -> activity.getId().toString()).toList();
        return new Held(campaign, all, files.listAll(Activity.TYPE, ids).stream()
                .collect(Collectors.groupingBy(file -> Long.valueOf(file.owner().id()))));
    }

    /**
     * @throws PortalException when there is none, or none whose campaign may be seen
     */
    public Activity get(long id) {
        access.requireSignedIn();
        Activity activity = activities.find(id).orElseThrow(() -> PortalException.notFound("error.activity.unknown"));
        campaigns.get(activity.getCampaignId());
        return activity;
    }

    /** The units of today for which whoever is at work may log activities of this campaign, by id; empty when there is none. */
    public Set<Long> unitsToLogFor(Campaign campaign) {
        UnitScope scope = access.scope(ACTIVITY_LOG);
        return !CampaignAction.LOG.isPossibleIn(campaign.getState()) || scope.isNowhere() ? Set.of()
                : units.current().on(Moments.today()).stream().map(UnitTree.Node::id).filter(scope::covers)
                        .collect(Collectors.toSet());
    }

    /** Whether whoever is at work may log activities of this campaign for at least one unit. */
    public boolean mayLog(Campaign campaign) {
        return CampaignAction.LOG.isPossibleIn(campaign.getState()) && access.holdsSomewhere(ACTIVITY_LOG);
    }

    /** Whether whoever is at work may correct or remove this one. */
    public boolean mayChange(Activity activity) {
        return access.holds(ACTIVITY_LOG, activity.getUnitId());
    }

    /**
     * @throws CampaignStateException when the campaign is not open or was cancelled
     */
    public Activity add(long campaignId, ActivityDetails details) {
        Campaign campaign = open(campaignId);
        ActivityDetails checked = check(campaign, details, null);
        Activity activity = activities.save(new Activity(campaignId, checked, access.requireSignedIn().name()));
        record("activity.added", activity);
        return activity;
    }

    /**
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Activity change(long id, long seenVersion, ActivityDetails details) {
        Activity activity = get(id);
        access.require(ACTIVITY_LOG, activity.getUnitId());
        Campaign campaign = open(activity.getCampaignId());
        ActivityDetails checked = check(campaign, details, activity);
        versions.check(activity.getVersion(), seenVersion, activity.ref(), activity.details().title());
        activity.change(checked, access.requireSignedIn().name());
        activities.save(activity);
        record("activity.changed", activity);
        return activity;
    }

    /** Removes an activity that was logged by mistake, with its files. */
    public void remove(long id, long seenVersion) {
        Activity activity = get(id);
        access.require(ACTIVITY_LOG, activity.getUnitId());
        open(activity.getCampaignId());
        versions.check(activity.getVersion(), seenVersion, activity.ref(), activity.details().title());
        for (StoredFile file : files.list(activity.ref())) {
            files.remove(file.getId(), file.getVersion());
        }
        record("activity.removed", activity);
        activities.remove(activity);
    }

    private Campaign open(long campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        access.requireSomewhere(ACTIVITY_LOG);
        if (!CampaignAction.LOG.isPossibleIn(campaign.getState())) {
            throw new CampaignStateException(campaign.getState(), CampaignAction.LOG);
        }
        return campaign;
    }

    private ActivityDetails check(Campaign campaign, ActivityDetails details, Activity stored) {
        CampaignDetails plan = campaign.details();
        boolean unit = details.unitId() == null || units.current().find(details.unitId()).isPresent();
        boolean sameChannel = stored != null && stored.details().channelId().equals(details.channelId());
        boolean channel = details.channelId() == null || sameChannel || channels.find(details.channelId())
                .filter(one -> plan.channelIds().contains(one.getId()) || one.isInUseOn(Moments.today())).isPresent();
        boolean phase = details.phaseId() == null || campaign.phaseIds().contains(details.phaseId());
        details.check(new InputCheck().that(unit, "unitId", "error.campaign.unit")
                .that(channel, "channelId", "error.campaign.channel")
                .that(phase, "phaseId", "error.campaign.phase.unknown"), plan.from());
        access.require(ACTIVITY_LOG, details.unitId());
        return details.phaseId() != null ? details : details.inPhase(campaign.phaseOn(details.heldOn()).orElse(null));
    }

    private void record(String action, Activity activity) {
        audit.record(action, Activity.TYPE, activity.getId().toString(), activity.details().title());
    }
}
