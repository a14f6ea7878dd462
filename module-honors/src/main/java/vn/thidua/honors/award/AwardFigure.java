package vn.thidua.honors.award;

import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * A standing award as figures count it.
 *
 * @param personId null for whoever is nobody of the staff
 * @param unitId   null for outsiders
 * @param own      the key of who was given it
 * @param prize    in đồng; null where it is not known
 */
public record AwardFigure(SubjectKind subject, Long personId, Long unitId, String own, Duty duty, String code, EntryKind sort,
        AwardLevel level, AwardKind kind, int year, Long prize) {

    /** Whether it was given to a unit as a whole, and not to a group of people in it. */
    public boolean wholeUnit() {
        return subject == SubjectKind.COLLECTIVE && unitId != null && own.equals(AwardKeys.unit(unitId));
    }
}
