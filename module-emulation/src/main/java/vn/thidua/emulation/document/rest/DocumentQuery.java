package vn.thidua.emulation.document.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentSort;
import vn.thidua.emulation.document.DocumentStatus;

/** {@code ?q=&kind=&year=&unit=&issuer=&status=&from=&to=&sort=}: what a list of documents is narrowed to, and its order. */
public class DocumentQuery {

    @QueryParam("q") private String text;
    @QueryParam("kind") private String kind;
    @QueryParam("year") private String year;
    @QueryParam("unit") private String unit;
    @QueryParam("issuer") private String issuer;
    @QueryParam("status") private String status;
    @QueryParam("from") private String from;
    @QueryParam("to") private String to;
    @QueryParam("sort") private String sort;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    DocumentFilter filter() {
        var checks = new InputCheck();
        var filter = new DocumentFilter(text, checks.readChoice("kind", kind, DocumentKind.class), checks.readYear("year", year),
                checks.readId("unit", unit), checks.readDay("from", from), checks.readDay("to", to), issuer,
                checks.readChoice("status", status, DocumentStatus.class));
        checks.readChoice("sort", sort, DocumentSort.class);
        checks.demand();
        return filter;
    }

    /** Newest first unless asked otherwise. */
    DocumentSort sort() {
        DocumentSort asked = new InputCheck().readChoice("sort", sort, DocumentSort.class);
        return asked == null ? DocumentSort.NEWEST : asked;
    }
}
