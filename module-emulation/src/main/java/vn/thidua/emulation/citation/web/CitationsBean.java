package vn.thidua.emulation.citation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.emulation.citation.CitationLine;
import vn.thidua.emulation.citation.CitationService;
import vn.thidua.emulation.citation.DocumentCitations;
import vn.thidua.emulation.citation.FallenBasis;
import vn.thidua.emulation.document.Document;

/** Backs what pages show of references: the links in a text, their table and picture, the warnings. */
@Named
@RequestScoped
public class CitationsBean {

    private static final int SHOWN = 6;

    @Inject private CitationService service;

    private Document document;
    private DocumentCitations citations;
    private LinkedText linked;
    private CitationGraph graph;
    private List<FallenBasis> fallen;

    private DocumentCitations of(Document shown) {
        if (document == null || !document.getId().equals(shown.getId())) {
            document = shown;
            citations = service.of(shown.getId());
            linked = new LinkedText(Stream.concat(citations.basedOn().stream(), citations.cites().stream()).toList());
            graph = null;
        }
        return citations;
    }

    /** A line of the document's text, cut where references begin and end. */
    public List<LinkedText.Part> parts(Document shown, String line) {
        of(shown);
        return linked.parts(line);
    }

    /** Everything that the document is connected with, by relation. */
    public List<CitationRow> rows(Document shown) {
        return CitationRow.of(of(shown));
    }

    public CitationGraph graph(Document shown) {
        of(shown);
        if (graph == null) {
            graph = new CitationGraph(shown, citations);
        }
        return graph;
    }

    /** The bases that no longer stand, while the document itself is in force. */
    public List<CitationLine> fallen(Document shown) {
        return of(shown).fallen();
    }

    /** The newest documents of the department that rest on something that no longer stands. */
    public List<FallenBasis> getFallenBases() {
        if (fallen == null) {
            fallen = service.fallenBases(SHOWN);
        }
        return fallen;
    }
}
