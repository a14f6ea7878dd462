package vn.thidua.emulation.document.rest;

import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.Visibility;

/**
 * A document as it is sent to be stored.
 *
 * @param kind       one of {@link DocumentKind}
 * @param issuedOn   {@code 2026-11-21}
 * @param visibility one of {@link Visibility}; everyone when absent
 * @param recipients one line each
 * @param status     DRAFT or ISSUED for a new document; when absent, a draft unless it has a day of issue and a number
 */
public record DocumentInput(String kind, String number, String issuer, String place, String issuedOn, String title,
        Integer subjectYear, String body, Long unitId, String visibility, String effectiveFrom, String effectiveTo, String urgency,
        SignerInput signer, List<String> recipients, String status) {

    /**
     * @throws PortalException of kind INVALID when a kind, a day or a visibility is none
     */
    DocumentDetails details() {
        var checks = new InputCheck();
        checks.readChoice("status", status, DocumentStatus.class);
        var details = new DocumentDetails(checks.readChoice("kind", kind, DocumentKind.class), number, issuer, place,
                checks.readDay("issuedOn", issuedOn), title, subjectYear, body, unitId,
                checks.readChoice("visibility", visibility, Visibility.class),
                checks.readDay("effectiveFrom", effectiveFrom), checks.readDay("effectiveTo", effectiveTo),
                checks.readChoice("urgency", urgency, Urgency.class), signer == null ? null : signer.signature(checks),
                recipients == null ? "" : String.join("\n", recipients.stream().map(line -> line == null ? "" : line).toList()));
        checks.demand();
        return details;
    }

    /** As what it begins, once {@link #details} is read. */
    DocumentStatus beginsAs(DocumentDetails details) {
        return status == null || status.isBlank() ? details.beginsAs()
                : new InputCheck().readChoice("status", status, DocumentStatus.class);
    }
}
