package vn.thidua.emulation.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;

/**
 * A document as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 */
public record DocumentView(long id, long version, DocumentKind kind, String number, String issuer, String place,
        LocalDate issuedOn, String title, int subjectYear, String body, Long unitId, Visibility visibility, String changedBy,
        Instant changedAt) {

    static DocumentView of(Document document) {
        var details = document.details();
        return new DocumentView(document.getId(), document.getVersion(), details.kind(), details.number(), details.issuer(),
                details.place(), details.issuedOn(), details.title(), details.year(), details.body(), details.unitId(),
                details.visibility(), document.getChangedBy(), Moments.instant(document.getChangedAt()));
    }
}
