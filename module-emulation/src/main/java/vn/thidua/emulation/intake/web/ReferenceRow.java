package vn.thidua.emulation.intake.web;

import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.intake.Understood.Reference;

/**
 * A document that the text names.
 *
 * @param target the one that the library has; null for none
 */
public record ReferenceRow(Reference reference, DocumentSummary target) {

    /** How the text calls it: its number, or the name of a law. */
    public String label() {
        return reference.number() != null ? reference.number() : reference.name() != null ? reference.name() : reference.words();
    }
}
