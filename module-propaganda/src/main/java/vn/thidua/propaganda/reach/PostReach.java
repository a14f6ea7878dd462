package vn.thidua.propaganda.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far one post came, as far as whoever asks may know.
 *
 * @param mustReadBy     until when it is to be acknowledged; null where that is not asked
 * @param total          of the units shown
 * @param units          worst first
 * @param withoutAccount how many people of its audience have no account and so cannot be counted; 0 for those who see single units only
 * @param whole          whether all units are shown
 * @param reminder       the last reminder
 */
public record PostReach(long postId, String title, LocalDate mustReadBy, UnitReach total, List<UnitReach> units, int withoutAccount,
        boolean whole, Optional<Reminder> reminder) {

    public PostReach {
        units = List.copyOf(units);
    }

    /** Whether its readers are asked to acknowledge it. */
    public boolean mustRead() {
        return mustReadBy != null;
    }
}
