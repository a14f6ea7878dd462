package vn.thidua.propaganda.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;

/** One phase on the page of its campaign: what is told, what is planned and done, what was held. */
public class PhaseBoard {

    private final PhaseDetails phase;
    private final List<Content> contents;
    private final List<ProgressRow> progress;
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
        progress = progress(phase == null ? Map.of() : phase.targets(), activities);
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

    /** What is planned, and what was held by the activities of the phase. */
    private static List<ProgressRow> progress(Map<Long, Integer> targets, List<ActivityRow> held) {
        var channels = new TreeSet<>(targets.keySet());
        held.forEach(one -> channels.add(one.getDetails().channelId()));
        var rows = new ArrayList<ProgressRow>();
        for (Long channel : channels) {
            List<ActivityRow> own = held.stream().filter(one -> one.getDetails().channelId().equals(channel)).toList();
            long people = own.stream().map(one -> one.getDetails().people()).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
            rows.add(new ProgressRow(channel, targets.getOrDefault(channel, 0), own.size(), people));
        }
        return rows;
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return activities.isEmpty() && contents.isEmpty() && progress.isEmpty();
    }

    /** Null for what lies in no phase. */
    public PhaseDetails getPhase() {
        return phase;
    }

    public List<Content> getContents() {
        return contents;
    }

    public List<ProgressRow> getProgress() {
        return progress;
    }

    public List<ActivityRow> getActivities() {
        return activities;
    }
}
