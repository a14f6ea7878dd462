package vn.thidua.emulation.citation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.citation.CitationLine;
import vn.thidua.emulation.citation.DocumentCitations;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.DocumentSummary;

/**
 * One connection of a document as a table shows it.
 *
 * @param relation the last part of the key of its name
 * @param label    number, or name of a law
 * @param title    empty for what the library does not have
 * @param status   null for what the library does not have
 * @param misdated whether the text gives another date than the document bears
 */
public record CitationRow(String relation, DocumentKind kind, String label, String title, LocalDate issuedOn, String href,
        DocumentStatus status, boolean misdated) {

    static List<CitationRow> of(DocumentCitations citations) {
        List<CitationRow> rows = new ArrayList<>();
        citations.supersededBy().forEach(one -> rows.add(of("superseded-by", one)));
        citations.basedOn().forEach(line -> rows.add(of("based-on", line)));
        citations.cites().forEach(line -> rows.add(of("cites", line)));
        citations.basisOf().forEach(one -> rows.add(of("basis-of", one)));
        citations.citedBy().forEach(one -> rows.add(of("cited-by", one)));
        citations.supersedes().forEach(one -> rows.add(of("supersedes", one)));
        return List.copyOf(rows);
    }

    private static CitationRow of(String relation, CitationLine line) {
        if (line.target() != null) {
            CitationRow row = of(relation, line.target());
            return new CitationRow(relation, row.kind, row.label, row.title, row.issuedOn, row.href, row.status, line.misdated());
        }
        Cited cited = line.cited();
        return new CitationRow(relation, cited.kind(), cited.label(), "", cited.issuedOn(), LinkedText.href(line), null, false);
    }

    private static CitationRow of(String relation, DocumentSummary document) {
        return new CitationRow(relation, document.kind(), document.number(), document.title(), document.issuedOn(),
                "/emulation/document?id=" + document.id(), document.status(), false);
    }
}
