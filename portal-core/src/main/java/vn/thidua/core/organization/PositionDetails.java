package vn.thidua.core.organization;

import java.time.LocalDate;
import vn.thidua.core.text.PlainText;

/**
 * What people may say about a position; {@link PersonService} checks it.
 *
 * @param title    as in the appointment, for example {@code Phó Trưởng phòng}
 * @param unitHead whether it leads the unit
 * @param main     whether it is the person's main position; there is one at a time
 * @param endsOn   the last day; null while there is no end
 */
public record PositionDetails(Long unitId, String title, boolean unitHead, boolean main, LocalDate startsOn,
        LocalDate endsOn) {

    public PositionDetails {
        title = PlainText.tidy(title);
    }

    /** The same position with another end. */
    public PositionDetails ending(LocalDate lastDay) {
        return new PositionDetails(unitId, title, unitHead, main, startsOn, lastDay);
    }
}
