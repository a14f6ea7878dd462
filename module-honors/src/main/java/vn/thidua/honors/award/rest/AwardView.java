package vn.thidua.honors.award.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardState;
import vn.thidua.honors.award.Revocation;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * An award as JSON shows it.
 *
 * @param version    what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param unitId     the unit of the person on the day of the decision, or the collective's
 * @param group      the name of a group or of somebody from outside; else empty
 * @param prize      in đồng, with the figures that it was made of; absent where it is not known
 * @param revocation only for an award that was revoked
 */
public record AwardView(long id, long version, SubjectKind subjectKind, Long personId, Long unitId, String subjectName, String group,
        String place, String code, String awardName, AwardLevel level, int year, String decisionNumber, LocalDate decidedOn,
        String authority, String document, AwardKind kind, String achievement, Long prize, BigDecimal multiple, Long baseSalary,
        AwardState state, RevocationView revocation, String changedBy, Instant changedAt) {

    /** Why an award stands no more. */
    public record RevocationView(LocalDate day, String number, String reason) {

        static RevocationView of(Revocation revocation) {
            return new RevocationView(revocation.day(), revocation.number(), revocation.reason());
        }
    }

    static AwardView of(Award award) {
        var details = award.details();
        var summary = award.summary();
        return new AwardView(award.getId(), award.getVersion(), summary.subjectKind(), summary.personId(), summary.unitId(),
                award.subjectName(), details.subject().name(), summary.place(), summary.code(), summary.awardName(), summary.level(),
                summary.year(), summary.decisionNumber(), summary.decidedOn(), summary.authority(), details.document(), summary.kind(),
                details.achievement(), summary.prize(), award.prize().multiple(), award.prize().baseSalary(), summary.state(),
                award.revocation().map(RevocationView::of).orElse(null), award.getChangedBy(),
                Moments.instant(award.getChangedAt()));
    }
}
