package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thidua.propaganda.campaign.PhaseDetails;

/**
 * How much of what is planned for one channel is done.
 *
 * @param planned    0 where nothing is planned
 * @param posts      published posts that count for the channel
 * @param activities what was held
 * @param attended   how many took part in all activities of which that is known
 */
public record ChannelProgress(long channelId, int planned, long posts, long activities, long attended) {

    private static final int WHOLE = 100;

    /** Posts and activities together. */
    public long done() {
        return posts + activities;
    }

    /** What is done of what is planned: more than planned counts as planned. */
    public long counted() {
        return Math.min(done(), planned);
    }

    /** In whole percent; 100 only when all that is planned is done, and where nothing is planned. */
    public int percent() {
        return planned == 0 ? WHOLE : (int) (counted() * WHOLE / planned);
    }

    /** How much should be done on a day if it came evenly over the phase, rounded down; all of it once the phase is over. */
    public long expected(PhaseDetails phase, LocalDate day) {
        if (day.isBefore(phase.from())) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(phase.from(), phase.to()) + 1;
        long gone = Math.min(days, ChronoUnit.DAYS.between(phase.from(), day));
        return day.isAfter(phase.to()) ? planned : planned * gone / days;
    }

    /** Whether less is done than should be on a day. */
    public boolean isBehind(PhaseDetails phase, LocalDate day) {
        return done() < expected(phase, day);
    }

    ChannelProgress and(ChannelProgress other) {
        return new ChannelProgress(channelId, planned + other.planned, posts + other.posts, activities + other.activities,
                attended + other.attended);
    }
}
