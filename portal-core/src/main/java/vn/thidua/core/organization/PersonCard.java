package vn.thidua.core.organization;

import java.util.OptionalLong;

/**
 * What everybody may know of a person on a day.
 *
 * @param title    of the position shown; empty text where there is none
 * @param unitId   of the position shown; empty where there is none
 * @param unitName empty text where there is none
 * @param unitHead whether the position leads the unit
 * @param email    the address at work; empty text where there is none
 * @param present  whether the person works here on that day
 */
public record PersonCard(long id, String code, String fullName, String title, OptionalLong unitId, String unitName,
        boolean unitHead, String email, boolean present) {

    /** Name and title as a list shows them together. */
    public String nameAndTitle() {
        return title.isEmpty() ? fullName : fullName + " – " + title;
    }
}
