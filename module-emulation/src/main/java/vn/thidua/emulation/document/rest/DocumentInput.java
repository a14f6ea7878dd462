package vn.thidua.emulation.document.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;

/**
 * A document as it is sent to be stored.
 *
 * @param kind       one of {@link DocumentKind}
 * @param issuedOn   {@code 2026-11-21}
 * @param visibility one of {@link Visibility}; everyone when absent
 */
public record DocumentInput(String kind, String number, String issuer, String place, String issuedOn, String title,
        Integer subjectYear, String body, Long unitId, String visibility) {

    /**
     * @throws PortalException of kind INVALID when a kind, a day or a visibility is none
     */
    DocumentDetails details() {
        var checks = new InputCheck();
        var details = new DocumentDetails(checks.readChoice("kind", kind, DocumentKind.class), number, issuer, place,
                checks.readDay("issuedOn", issuedOn), title, subjectYear, body, unitId,
                checks.readChoice("visibility", visibility, Visibility.class));
        checks.demand();
        return details;
    }
}
