package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * A campaign as a list shows it.
 *
 * @param anniversaryOn null for none
 */
public record CampaignSummary(Long id, long version, String title, String movement, LocalDate from, LocalDate to,
        LocalDate anniversaryOn, String anniversaryName, CampaignState state, boolean everyone) {

    /** As a query makes it. */
    public CampaignSummary(Long id, long version, String title, String movement, LocalDate from, LocalDate to,
            LocalDate anniversaryOn, String anniversaryName, CampaignState state, Openness openness) {
        this(id, version, title, movement, from, to, anniversaryOn, anniversaryName, state, openness == Openness.EVERYONE);
    }

    /** How many days are left to the anniversary on a day: 0 on the day itself, empty when there is none or it is over. */
    public OptionalLong daysToAnniversary(LocalDate day) {
        return daysTo(anniversaryOn, day);
    }

    static OptionalLong daysTo(LocalDate anniversary, LocalDate day) {
        return anniversary == null || anniversary.isBefore(day) ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(day, anniversary));
    }
}
