package vn.thidua.emulation.citation.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.citation.CitationLine;
import vn.thidua.emulation.citation.DocumentCitations;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentSummary;

/**
 * The references of a document as JSON shows them.
 *
 * @param basisOf documents that rest on it
 * @param citedBy documents that only name it
 */
public record CitationsView(List<Line> basedOn, List<Line> cites, List<DocumentSummary> basisOf, List<DocumentSummary> citedBy,
        List<DocumentSummary> supersededBy, List<DocumentSummary> supersedes) {

    /**
     * What the text says of another document.
     *
     * @param document the one of the library that is meant; absent while it has none
     * @param fallen   whether that one is superseded, revoked or out of force
     * @param misdated whether the text gives it another date
     */
    public record Line(DocumentKind kind, String number, String name, LocalDate issuedOn, String issuer, DocumentSummary document,
            boolean fallen, boolean misdated) {

        static Line of(CitationLine line) {
            Cited cited = line.cited();
            return new Line(cited.kind(), cited.number(), cited.name(), cited.issuedOn(), cited.issuer(), line.target(), line.fallen(),
                    line.misdated());
        }
    }

    static CitationsView of(DocumentCitations citations) {
        return new CitationsView(citations.basedOn().stream().map(Line::of).toList(), citations.cites().stream().map(Line::of).toList(),
                citations.basisOf(), citations.citedBy(), citations.supersededBy(), citations.supersedes());
    }
}
