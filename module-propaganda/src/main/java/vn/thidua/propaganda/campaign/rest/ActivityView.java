package vn.thidua.propaganda.campaign.rest;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.campaign.Activity;

/**
 * An activity as JSON shows it. Its files and photos are at {@code /api/v1/files?owner=propaganda.activity:{id}}.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param phaseId null for what lies in no phase
 * @param people  null where nobody counted
 */
public record ActivityView(long id, long version, long campaignId, Long phaseId, long channelId, long unitId, LocalDate heldOn,
        Integer people, String title, String text, String changedBy, Instant changedAt) {

    static ActivityView of(Activity activity) {
        var details = activity.details();
        return new ActivityView(activity.getId(), activity.getVersion(), activity.getCampaignId(), details.phaseId(),
                details.channelId(), details.unitId(), details.heldOn(), details.people(), details.title(), details.text(),
                activity.getChangedBy(), Moments.instant(activity.getChangedAt()));
    }
}
