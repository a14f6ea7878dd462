package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.thidua.core.text.PlainText;

/**
 * What people may say about a unit; {@link UnitService} checks it. Empty texts count as none.
 *
 * @param code        unique in the portal, without regard to case; stored in upper case
 * @param shortName   may be null
 * @param parentId    null for the department itself only
 * @param endsOn      the last day; null while there is no end
 * @param place       place among its siblings, counted from 0; null for 0
 * @param successorId the unit that took over its work; null for none
 */
public record UnitDetails(String code, String name, String shortName, Unit.Kind kind, Long parentId,
        LocalDate startsOn, LocalDate endsOn, Integer place, Long successorId) {

    public UnitDetails {
        code = PlainText.tidy(code).toUpperCase(Locale.ROOT);
        name = PlainText.tidy(name);
        shortName = shortName == null || shortName.isBlank() ? null : PlainText.tidy(shortName);
        place = Objects.requireNonNullElse(place, 0);
    }

    /** The same unit with another end. */
    public UnitDetails ending(LocalDate lastDay, Long successor) {
        return new UnitDetails(code, name, shortName, kind, parentId, startsOn, lastDay, place, successor);
    }
}
