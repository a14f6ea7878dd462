package vn.thidua.honors.award;

import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * What a list of awards is narrowed to; null for no limit.
 *
 * @param text     words of the subject, of the title or form or of the decision's number, with or without marks
 * @param unitId   the unit it belongs to or one above it
 * @param decision the whole number of the decision
 * @param state    given or revoked; the latter are there for those only who keep the register
 */
public record AwardFilter(String text, Integer year, String code, Long unitId, AwardKind kind, AwardLevel level, String decision,
        SubjectKind subject, AwardState state) {

    public static final AwardFilter NONE = new AwardFilter(null, null, null, null, null, null, null, null, null);
}
