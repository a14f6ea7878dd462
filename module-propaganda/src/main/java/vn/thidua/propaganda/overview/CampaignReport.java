package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.UnitReach;

/**
 * The report of a campaign on a day.
 *
 * @param overview what became of it; its reach is there
 * @param phases   in order; what lies in no phase comes last, if anything does
 */
public record CampaignReport(LocalDate day, CampaignOverview overview, List<Part> phases) {

    /**
     * What became of one phase.
     *
     * @param phase      null for what lies in no phase
     * @param rows       by channel
     * @param reached    how many people opened at least one of its posts
     * @param posts      published, newest first; those that may be read
     * @param activities the latest first
     */
    public record Part(PhaseDetails phase, Progress progress, List<Row> rows, int reached, List<Told> posts, List<Event> activities) { }

    /**
     * One channel in a phase.
     *
     * @param reached how many people opened at least one of the posts that count for it; 0 where none do
     */
    public record Row(String channel, ChannelProgress progress, int reached) { }

    /**
     * A published post.
     *
     * @param reached how many people opened it
     */
    public record Told(PostSummary post, String column, int reached) { }

    /** Something that was held. */
    public record Event(long id, ActivityDetails details, String channel, String unit) { }

    /** Worst first. */
    public List<UnitReach> units() {
        return overview.reach().map(reach -> reach.units()).orElse(List.of());
    }
}
