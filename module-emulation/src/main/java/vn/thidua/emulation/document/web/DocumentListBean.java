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
import vn.thidua.emulation.document.DocumentSort;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.DocumentSummary;

/** Backs {@code emulation/documents.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class DocumentListBean {

    private static final int SIZE = 20;
    /** Up to here documents with common words are counted, see {@link DocumentService#page}. */
    private static final int COUNTED = 1_000;

    @Inject private DocumentService service;

    private String text;
    private String kind;
    private String year;
    private String unit;
    private String issuer;
    private String status;
    private String from;
    private String to;
    private String sort;
    private String page;
    private Page<DocumentSummary> documents;
    private List<Integer> years;
    private List<String> issuers;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        var filter = new DocumentFilter(text, Parameters.choice(kind, DocumentKind.class).orElse(null),
                Parameters.year(year).orElse(null), Parameters.optionalId(unit).orElse(null),
                Parameters.day(from).orElse(null), Parameters.day(to).orElse(null), Parameters.text(issuer),
                Parameters.choice(status, DocumentStatus.class).orElse(null));
        documents = service.page(filter, getOrder(), Parameters.page(page), SIZE);
        years = service.years();
        issuers = service.issuers();
    }

    public Page<DocumentSummary> getDocuments() {
        return documents;
    }

    /** Whether there are more than were counted. */
    public boolean isUncounted() {
        return !text.isEmpty() && documents.total() == COUNTED + 1;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return getFilters().with("sort", getOrder() == DocumentSort.NEWEST ? null : getOrder());
    }

    /** The filters without the order. */
    public QueryString getFilters() {
        return QueryString.empty().with("q", text).with("kind", kind).with("year", year).with("status", status)
                .with("issuer", issuer).with("unit", unit).with("from", from).with("to", to);
    }

    /** Whether a filter is set that stands behind the fold. */
    public boolean isMore() {
        return QueryString.empty().with("issuer", issuer).with("unit", unit).with("from", from).with("to", to).isFiltered();
    }

    public DocumentSort getOrder() {
        return Parameters.choice(sort, DocumentSort.class).orElse(DocumentSort.NEWEST);
    }

    public DocumentSort[] getSorts() {
        return DocumentSort.values();
    }

    public DocumentStatus[] getStatuses() {
        return DocumentStatus.values();
    }

    public List<String> getIssuers() {
        return issuers;
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

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String value) {
        issuer = value;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String value) {
        status = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String value) {
        sort = value;
    }
}
