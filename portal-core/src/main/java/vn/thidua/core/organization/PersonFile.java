package vn.thidua.core.organization;

import java.util.List;

/**
 * A person with all positions, as far as the reader may see it.
 *
 * @param card        the person today
 * @param details     without birth date, telephone and gender unless {@code privateShown}
 * @param positions   latest first, those of the past included
 * @param privateShown whether the reader may see personal data
 * @param editable    whether the reader may change the person
 */
public record PersonFile(PersonCard card, long version, PersonDetails details, List<PositionLine> positions,
        boolean privateShown, boolean editable) {

    public PersonFile {
        positions = List.copyOf(positions);
    }

    /** A position with the name of its unit. */
    public record PositionLine(long id, long version, String unitName, PositionDetails details, boolean current) { }
}
