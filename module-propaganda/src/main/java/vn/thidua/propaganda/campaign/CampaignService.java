package vn.thidua.propaganda.campaign;

import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_EDIT;
import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_VIEW;
import static vn.thidua.propaganda.PropagandaPermissions.CAMPAIGN_VIEW_ALL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/** What people can do with campaigns. A campaign that somebody may not see is told as not found. */
@ApplicationScoped
@Transactional
public class CampaignService {

    private static final int REASON_LIMIT = 1000;

    @Inject private CampaignRepository campaigns;
    @Inject private CampaignChecks checks;
    @Inject private ActivityRepository activities;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;
    @Inject private Event<PhaseRemoved> phaseRemoved;
    @Inject private Event<CampaignRemoved> removed;

    /** One page of the campaigns that may be seen, the latest beginning first. */
    public Page<CampaignSummary> page(CampaignFilter filter, int page, int size) {
        access.requireSignedIn();
        return campaigns.page(filter, reader(), page, size);
    }

    /** All campaigns that may be seen, the latest beginning first; for choices. */
    public List<CampaignSummary> all() {
        access.requireSignedIn();
        return campaigns.all(reader());
    }

    /** What decides which campaigns the caller may see: those whose readers are equal see the same. */
    public CampaignReader reader() {
        access.requireSignedIn();
        return new CampaignReader(mayAdd(), access.holds(CAMPAIGN_VIEW_ALL), access.holdsSomewhere(CAMPAIGN_VIEW),
                user.rights().units());
    }

    /**
     * @throws PortalException when there is none, or none that may be seen
     */
    public Campaign get(long id) {
        access.requireSignedIn();
        return whole(campaigns.find(id)).orElseThrow(() -> PortalException.notFound("error.campaign.unknown"));
    }

    /** The campaign, if it may be seen, with all that belongs to it. */
    private Optional<Campaign> whole(Optional<Campaign> found) {
        Optional<Campaign> open = found.filter(campaign -> access.mayOpen(campaign.audience()));
        open.ifPresent(Campaign::details);
        return open;
    }

    /**
     * The campaign for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be seen, it may be seen only, or its state does not allow a change
     */
    public Campaign getForEdit(long id) {
        return open(id, CampaignAction.EDIT);
    }

    private Campaign open(long id, CampaignAction action) {
        Campaign campaign = get(id);
        requireAdd();
        if (!action.isPossibleIn(campaign.getState())) {
            throw new CampaignStateException(campaign.getState(), action);
        }
        return campaign;
    }

    /** Whether whoever is at work may plan and change campaigns. */
    public boolean mayAdd() {
        return access.holds(CAMPAIGN_EDIT);
    }

    /** Demands the right to plan campaigns. */
    public void requireAdd() {
        access.require(CAMPAIGN_EDIT);
    }

    /** What whoever is at work may do with a campaign in the state that it is in; about activities, {@link ActivityService}. */
    public Set<CampaignAction> allowed(Campaign campaign) {
        if (!mayAdd()) {
            return Set.of();
        }
        Set<CampaignAction> allowed = EnumSet.noneOf(CampaignAction.class);
        allowed.addAll(CampaignAction.possibleIn(campaign.getState()));
        allowed.remove(CampaignAction.LOG);
        return allowed;
    }

    /** Plans a campaign as a draft; search finds it, for editors, once the transaction has committed. */
    public Campaign add(CampaignDetails details) {
        return add(details, null);
    }

    /** The campaign that was made from a plan, as far as whoever is at work may see it. */
    Optional<Campaign> findMadeFrom(ContentRef plan) {
        return whole(campaigns.findBySource(plan).flatMap(campaigns::find));
    }

    Campaign add(CampaignDetails details, ContentRef plan) {
        requireAdd();
        checks.check(details, null);
        Campaign campaign = campaigns.save(new Campaign(details, access.requireSignedIn().name(), plan));
        announce("campaign.added", campaign, details.title());
        return campaign;
    }

    /**
     * Changes a campaign with its themes, phases and targets. A phase that is left out is taken away.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since, CONFLICT when its state does not allow it or a
     *         phase that is left out has activities
     */
    public Campaign change(long id, long seenVersion, CampaignDetails details) {
        Campaign campaign = open(id, CampaignAction.EDIT);
        CampaignDetails before = campaign.details();
        checks.check(details, campaign);
        versions.check(campaign.getVersion(), seenVersion, campaign.ref(), before.title());
        List<PhaseDetails> gone = before.phases().stream()
                .filter(phase -> details.phases().stream().noneMatch(kept -> phase.id().equals(kept.id()))).toList();
        gone.forEach(phase -> forget(id, phase));
        campaign.change(details, access.requireSignedIn().name());
        campaigns.save(campaign);
        announce(CampaignAction.EDIT.audited(), campaign, details.title());
        return campaign;
    }

    private void forget(long id, PhaseDetails phase) {
        if (activities.countOfPhase(phase.id()) > 0) {
            throw PortalException.conflict("error.campaign.phase.used", phase.name());
        }
        phaseRemoved.fire(new PhaseRemoved(id, phase.id()));
    }

    /**
     * Takes a campaign to another state.
     *
     * @param seenVersion the version that was before the eyes, or {@link Versions#ANY}
     * @param reason      why; demanded by {@link CampaignAction#wantsReason some} actions only
     * @throws CampaignStateException when its state does not allow it
     */
    public Campaign step(long id, long seenVersion, CampaignAction action, String reason) {
        if (!action.isTransition()) {
            throw PortalException.invalid("action", "error.campaign.action", action.word());
        }
        Campaign campaign = open(id, action);
        versions.check(campaign.getVersion(), seenVersion, campaign.ref(), campaign.details().title());
        String why = CleanText.paragraphs(reason);
        var given = new InputCheck().optional("reason", why, REASON_LIMIT);
        given.that(!action.wantsReason() || !why.isEmpty(), "reason", "error.campaign.reason").demand();
        campaign.step(action, why, access.requireSignedIn().name());
        campaigns.save(campaign);
        announce(action.audited(), campaign, why);
        return campaign;
    }

    /**
     * Deletes a draft.
     *
     * @throws PortalException of kind CONFLICT when it is no draft or has activities
     */
    public void delete(long id, long seenVersion) {
        Campaign campaign = open(id, CampaignAction.DELETE);
        String title = campaign.details().title();
        versions.check(campaign.getVersion(), seenVersion, campaign.ref(), title);
        if (activities.countOf(id) > 0) {
            throw PortalException.conflict("error.campaign.used");
        }
        removed.fire(new CampaignRemoved(id));
        announce(CampaignAction.DELETE.audited(), campaign, title);
        campaigns.remove(campaign);
    }

    private void announce(String action, Campaign campaign, String detail) {
        ContentRef ref = campaign.ref();
        audit.record(action, ref.type(), ref.id(), detail);
        outbox.changed(ref);
    }
}
