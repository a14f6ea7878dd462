package vn.thidua.honors.award.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardSubject;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * An award as it is sent to be stored. Who is given it: {@code personId} for somebody of the staff, {@code unitId} for a unit, with
 * {@code name} for a group in it, {@code name} and {@code place} alone for somebody from outside.
 *
 * @param subjectKind one of {@link SubjectKind}; a person when absent
 * @param decidedOn   as {@code 2025-12-16}
 * @param kind        one of {@link AwardKind}; may be absent for titles
 * @param document    the decision in the library, as {@code emulation.document:17}; may be absent
 */
public record AwardInput(String subjectKind, Long personId, Long unitId, String name, String place, String code, Integer year,
        String decisionNumber, String decidedOn, String authority, String kind, String achievement, String document) {

    /**
     * @throws PortalException of kind INVALID when something cannot be read
     */
    AwardDetails details() {
        var checks = new InputCheck();
        var subject = new AwardSubject(checks.readChoice("subjectKind", subjectKind, SubjectKind.class), personId, unitId, name, place);
        var details = new AwardDetails(subject, code, year, decisionNumber, checks.readDay("decidedOn", decidedOn), authority,
                checks.readChoice("kind", kind, AwardKind.class), achievement, document);
        checks.demand();
        return details;
    }
}
