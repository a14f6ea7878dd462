package vn.thidua.honors.catalogue;

import java.time.LocalDate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * The base salary (mức lương cơ sở) of one period.
 *
 * @param amount in đồng
 * @param to     the last day; null while there is no end
 * @param source the decree that sets it
 * @param unsure what of it is not certain; may be empty
 */
public record SalaryDetails(Long amount, LocalDate from, LocalDate to, String source, String unsure) {

    private static final long MOST = 1_000_000_000;

    public SalaryDetails {
        source = CleanText.line(source);
        unsure = CleanText.line(unsure);
    }

    /** When it holds. */
    public Period period() {
        return new Period(from, to);
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .present("amount", amount)
                .that(amount == null || amount > 0 && amount <= MOST, "amount", "error.catalogue.amount")
                .present("from", from).day("from", from).day("to", to).order("to", from, to)
                .required("source", source, EntryDetails.SOURCE_LIMIT)
                .optional("unsure", unsure, EntryDetails.SOURCE_LIMIT)
                .demand();
    }
}
