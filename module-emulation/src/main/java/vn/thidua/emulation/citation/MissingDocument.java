package vn.thidua.emulation.citation;

import java.util.List;
import vn.thidua.emulation.document.DocumentSummary;

/**
 * A gap in the library: what others cite and nobody has entered.
 *
 * @param citedBy the documents that refer to it and that the reader may see, newest first
 */
public record MissingDocument(Cited cited, String slot, List<DocumentSummary> citedBy) { }
