package vn.thidua.propaganda.campaign.web;

import java.util.List;
import java.util.Objects;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;

/** One phase on the page of its campaign: what is told, what was held. */
public class PhaseBoard {

    private final PhaseDetails phase;
    private final List<Content> contents;
    private final List<ActivityRow> activities;

    /**
     * A line of what is told.
     *
     * @param theme the place of the theme that it names, from 1; 0 for none
     */
    public record Content(String text, int theme) { }

    /**
     * @param phase null for what lies in no phase
     */
    PhaseBoard(CampaignDetails campaign, PhaseDetails phase, List<ActivityRow> all) {
        this.phase = phase;
        Long id = phase == null ? null : phase.id();
        contents = phase == null ? List.of() : phase.contentLines().stream().map(line -> content(campaign, line)).toList();
        activities = all.stream().filter(activity -> Objects.equals(activity.getDetails().phaseId(), id)).toList();
    }

    private static Content content(CampaignDetails campaign, String line) {
        String plain = PlainText.of(line);
        for (int i = 0; i < campaign.themes().size(); i++) {
            if (PlainText.of(campaign.themes().get(i).name()).equals(plain)) {
                return new Content(line, i + 1);
            }
        }
        return new Content(line, 0);
    }

    /** Null for what lies in no phase. */
    public PhaseDetails getPhase() {
        return phase;
    }

    public List<Content> getContents() {
        return contents;
    }

    public List<ActivityRow> getActivities() {
        return activities;
    }
}
