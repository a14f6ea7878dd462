package vn.thidua.emulation.citation;

import java.util.List;
import vn.thidua.emulation.document.DocumentSummary;

/**
 * What a document refers to and what refers to it, as far as the reader may see.
 *
 * @param basedOn      its bases, in the order of its text
 * @param cites        what else it names
 * @param basisOf      the documents that rest on it, newest first
 * @param citedBy      those that only name it, newest first
 * @param supersededBy at most one
 * @param supersedes   those that gave way to it
 */
public record DocumentCitations(List<CitationLine> basedOn, List<CitationLine> cites, List<DocumentSummary> basisOf,
        List<DocumentSummary> citedBy, List<DocumentSummary> supersededBy, List<DocumentSummary> supersedes) {

    /** The bases that no longer stand; they matter while the document itself is in force. */
    public List<CitationLine> fallen() {
        return basedOn.stream().filter(CitationLine::fallen).toList();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return basedOn.isEmpty() && cites.isEmpty() && basisOf.isEmpty() && citedBy.isEmpty() && supersededBy.isEmpty()
                && supersedes.isEmpty();
    }
}
