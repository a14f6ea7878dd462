package vn.thidua.emulation.citation;

import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.DocumentSummary;

/**
 * One reference as a reader sees it.
 *
 * @param slot   names the gap in the library while {@code target} is null
 * @param target the document that is meant; null when the library has none that the reader may see
 */
public record CitationLine(Relation relation, Cited cited, String slot, DocumentSummary target) {

    /** Whether the document that is meant was superseded or revoked, or is out of force by now. */
    public boolean fallen() {
        return target != null && (target.status() == DocumentStatus.SUPERSEDED || target.status() == DocumentStatus.REVOKED
                || target.status() == DocumentStatus.EXPIRED);
    }

    /** Whether the text gives another date than the document bears. */
    public boolean misdated() {
        return target != null && cited.issuedOn() != null && target.issuedOn() != null && !cited.issuedOn().equals(target.issuedOn());
    }
}
