package vn.thidua.honors.award;

import java.time.LocalDate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * Why an award does not stand any more.
 *
 * @param day    of the decision that revokes it
 * @param number of that decision; may be empty
 */
public record Revocation(LocalDate day, String number, String reason) {

    private static final int REASON_LIMIT = 1000;

    public Revocation {
        number = CleanText.line(number);
        reason = CleanText.line(reason);
    }

    void check(LocalDate decidedOn) {
        new InputCheck().present("day", day).day("day", day)
                .that(day == null || !day.isBefore(decidedOn), "day", "error.award.revoked-before")
                .optional("number", number, AwardDetails.NUMBER_LIMIT).required("reason", reason, REASON_LIMIT).demand();
    }
}
