package vn.thidua.emulation.citation;

import vn.thidua.emulation.document.DocumentSummary;

/** A document in force of the department whose basis no longer stands. */
public record FallenBasis(DocumentSummary document, DocumentSummary basis) { }
