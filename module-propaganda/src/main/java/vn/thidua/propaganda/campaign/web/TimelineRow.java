package vn.thidua.propaganda.campaign.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;

/** A phase as a bar in the picture of its campaign, which is {@value #WIDTH} wide from the first to the last day. */
public class TimelineRow {

    static final int WIDTH = 1000;

    /** A day must be seen in a year, too. */
    private static final int LEAST = 6;

    private final PhaseDetails phase;
    private final String state;
    private final long start;
    private final long width;

    TimelineRow(CampaignDetails campaign, PhaseDetails phase, LocalDate today) {
        this.phase = phase;
        state = today.isBefore(phase.from()) ? "ahead" : today.isAfter(phase.to()) ? "over" : "now";
        start = at(campaign, phase.from());
        width = Math.max(LEAST, at(campaign, phase.to().plusDays(1)) - start);
    }

    /** Where a day begins in the picture of a campaign. */
    static long at(CampaignDetails campaign, LocalDate day) {
        long days = ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1;
        return Math.round((double) WIDTH * ChronoUnit.DAYS.between(campaign.from(), day) / days);
    }

    public PhaseDetails getPhase() {
        return phase;
    }

    /** {@code ahead}, {@code now} or {@code over}. */
    public String getState() {
        return state;
    }

    public long getStart() {
        return start;
    }

    public long getWidth() {
        return width;
    }
}
