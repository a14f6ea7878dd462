package vn.thidua.emulation.citation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.citation.CitationService;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.citation.Gap;
import vn.thidua.emulation.citation.MissingDocument;
import vn.thidua.emulation.document.DocumentService;

/** Backs {@code emulation/missing-document.xhtml} and {@code emulation/missing-documents.xhtml}: the gaps in the library. */
@Named
@RequestScoped
public class MissingDocumentBean {

    private static final int SIZE = 20;

    @Inject private CitationService service;
    @Inject private DocumentService documents;

    private String slot;
    private String page;
    private MissingDocument missing;
    private Page<Gap> gaps;

    /** Called once the gap is known. */
    public void load() {
        missing = service.gap(Parameters.text(slot));
    }

    /** Called for the list of all gaps. */
    public void loadAll() {
        gaps = service.missing(Parameters.page(page), SIZE);
    }

    public MissingDocument getMissing() {
        return missing;
    }

    public Page<Gap> getGaps() {
        return gaps;
    }

    public String href(Gap gap) {
        return LinkedText.hrefOfGap(gap.slot());
    }

    /** Where the document can be entered, with what is known of it. */
    public String getEntry() {
        Cited cited = missing.cited();
        return "/emulation/document-edit" + QueryString.empty().with("kind", cited.kind()).with("number", cited.number())
                .with("issuer", cited.issuer()).with("issuedOn", cited.issuedOn()).with("title", cited.name());
    }

    public boolean isMayAdd() {
        return documents.mayAdd();
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
