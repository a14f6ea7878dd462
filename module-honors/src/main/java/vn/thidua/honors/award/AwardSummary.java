package vn.thidua.honors.award;

import java.time.LocalDate;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * An award in a list. It holds public facts only.
 *
 * @param unitId      the unit of the person on the day of the decision, or the collective's; null for outsiders
 * @param place       where somebody from outside works or lives
 * @param awardName   the name of the title or form on the day of the decision
 * @param prize       in đồng; null where it is not known
 */
public record AwardSummary(Long id, long version, SubjectKind subjectKind, Long personId, Long unitId, String subjectName, String place,
        String code, String awardName, EntryKind sort, AwardLevel level, int year, String decisionNumber, LocalDate decidedOn,
        String authority, AwardKind kind, Long prize, AwardState state) {

    public boolean revoked() {
        return state == AwardState.REVOKED;
    }
}
