package vn.thidua.honors.model;

import java.time.LocalDate;

/**
 * What others have confirmed about a model; days are null and names empty until they have.
 *
 * @param clearedOn        the day on which nothing was pending
 * @param verifiedOn       the day on which the head of the unit confirmed the results
 * @param approvedRevision the revision of the story that a leader approved; 0 for none
 */
public record Confirmations(LocalDate clearedOn, String clearedBy, LocalDate verifiedOn, String verifiedBy, String verifiedNote,
        LocalDate approvedOn, String approvedBy, int approvedRevision) { }
