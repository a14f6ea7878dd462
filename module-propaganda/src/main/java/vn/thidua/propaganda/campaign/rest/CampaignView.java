package vn.thidua.propaganda.campaign.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignAction;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.campaign.ThemeDetails;

/**
 * A campaign as JSON shows it; what can be sent has the same names as in the answer.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param reason  why it was cancelled; empty otherwise
 * @param source  the plan that it was made from; null for none
 * @param note    null for those who may not change it
 * @param actions what the reader may do with it now
 */
public record CampaignView(long id, long version, String title, String purpose, String movement, LocalDate from, LocalDate to,
        LocalDate anniversaryOn, String anniversaryName, CampaignState state, String reason, List<Long> unitIds,
        List<Long> audienceIds, List<Long> channelIds, List<String> links, List<ThemeDetails> themes, List<PhaseView> phases,
        String source, String note, List<String> actions, String changedBy, Instant changedAt) {

    /** A phase with its targets by channel. */
    public record PhaseView(long id, String name, LocalDate from, LocalDate to, List<String> contents, List<TargetView> targets) { }

    /** How much is planned for one channel. */
    public record TargetView(long channelId, int planned) { }

    static CampaignView of(Campaign campaign, Collection<CampaignAction> actions) {
        CampaignDetails details = campaign.details();
        boolean editor = !actions.isEmpty();
        return new CampaignView(campaign.getId(), campaign.getVersion(), details.title(), details.purpose(), details.movement(),
                details.from(), details.to(), details.anniversaryOn(), details.anniversaryName(), campaign.getState(),
                campaign.getReason(), sorted(details.unitIds()), sorted(details.audienceIds()), sorted(details.channelIds()),
                details.links(), details.themes(), details.phases().stream().map(CampaignView::phase).toList(),
                campaign.getSource().map(ContentRef::toString).orElse(null), editor ? details.note() : null,
                actions.stream().map(CampaignAction::word).toList(), campaign.getChangedBy(),
                Moments.instant(campaign.getChangedAt()));
    }

    private static List<Long> sorted(Set<Long> ids) {
        return ids.stream().sorted().toList();
    }

    private static PhaseView phase(PhaseDetails phase) {
        return new PhaseView(phase.id(), phase.name(), phase.from(), phase.to(), phase.contentLines(),
                phase.targets().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(target -> new TargetView(target.getKey(), target.getValue())).toList());
    }
}
