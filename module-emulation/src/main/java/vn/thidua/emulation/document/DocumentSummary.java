package vn.thidua.emulation.document;

import java.time.LocalDate;
import vn.thidua.core.data.Moments;

/**
 * A document as a list shows it: everything but the text.
 *
 * @param issuedOn null for a draft without a date
 * @param status   its state today
 */
public record DocumentSummary(Long id, long version, DocumentKind kind, String number, String issuer, LocalDate issuedOn,
        String title, int subjectYear, Long unitId, Visibility visibility, DocumentStatus status, LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    public DocumentSummary {
        boolean over = effectiveTo != null && effectiveTo.isBefore(Moments.today());
        status = status == DocumentStatus.ISSUED && over ? DocumentStatus.EXPIRED : status;
    }
}
