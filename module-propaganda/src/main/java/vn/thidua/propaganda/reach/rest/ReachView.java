package vn.thidua.propaganda.reach.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.propaganda.reach.PostReach;
import vn.thidua.propaganda.reach.Reminder;
import vn.thidua.propaganda.reach.UnitReach;

/**
 * The figures of a post as REST answers them.
 *
 * @param whole          whether the figures are of all units, or only of those that may be seen
 * @param withoutAccount people of the audience who cannot be counted, because they have no account; only in the whole figures
 * @param notCounted     what the figures leave out, in words for programs
 * @param reminder       the last reminder; absent where there was none
 */
public record ReachView(long postId, LocalDate mustReadBy, boolean whole, Line total, List<Line> units, int withoutAccount,
        List<String> notCounted, Reminder reminder) {

    private static final List<String> NOT_COUNTED = List.of("owner", "prefetch", "print", "feed", "mail", "rest", "people-without-account",
            "former-audience");

    /**
     * One unit, or all together.
     *
     * @param unitId absent for all together and for people without a unit
     */
    public record Line(Long unitId, String unit, int people, int read, int readPercent, int acknowledged, int acknowledgedPercent) {

        static Line of(UnitReach reach) {
            return new Line(reach.unitId(), reach.unitName(), reach.people(), reach.read(), reach.readPercent(), reach.acknowledged(),
                    reach.acknowledgedPercent());
        }
    }

    static ReachView of(PostReach reach) {
        return new ReachView(reach.postId(), reach.mustReadBy(), reach.whole(), Line.of(reach.total()),
                reach.units().stream().map(Line::of).toList(), reach.withoutAccount(), NOT_COUNTED, reach.reminder().orElse(null));
    }
}
