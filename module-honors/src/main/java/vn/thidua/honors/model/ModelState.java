package vn.thidua.honors.model;

import java.time.LocalDate;

/**
 * Everything that exit tests look at.
 *
 * @param story       the HTML of the newest revision
 * @param revision    its number
 * @param on          the day of the step
 * @param clearedDays how many days the declaration that nothing is pending counts
 */
record ModelState(ModelFacts facts, DossierDetails dossier, Confirmations confirmations, String story, int revision, LocalDate on,
        int clearedDays) { }
