package vn.thidua.emulation.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;

/** Backs {@code emulation/documents.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class DocumentListBean {

    private static final int SIZE = 20;

    @Inject private DocumentService service;

    private String text;
    private String kind;
    private String year;
    private String unit;
    private String page;
    private Page<DocumentSummary> documents;
    private List<Integer> years;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        var filter = new DocumentFilter(text, Parameters.choice(kind, DocumentKind.class).orElse(null),
                Parameters.year(year).orElse(null), Parameters.optionalId(unit).orElse(null), null, null);
        documents = service.page(filter, Parameters.page(page), SIZE);
        years = service.years();
    }

    public Page<DocumentSummary> getDocuments() {
        return documents;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("kind", kind).with("year", year).with("unit", unit);
    }

    public List<Integer> getYears() {
        return years;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public boolean isMayAdd() {
        return service.mayAdd();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
