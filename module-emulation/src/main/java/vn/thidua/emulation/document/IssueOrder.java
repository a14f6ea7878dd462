package vn.thidua.emulation.document;

import java.time.LocalDate;

/**
 * How a draft is to be issued; what is null is as the draft says.
 *
 * @param issuedOn  the day of issue; that of the draft, else today
 * @param signature who signed it
 */
public record IssueOrder(LocalDate issuedOn, Signature signature) {

    public static final IssueOrder AS_WRITTEN = new IssueOrder(null, null);
}
