package vn.thidua.emulation.document.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentKind;

/** {@code ?q=&kind=&year=&unit=&from=&to=}: what a list of documents is narrowed to. */
public class DocumentQuery {

    @QueryParam("q") private String text;
    @QueryParam("kind") private String kind;
    @QueryParam("year") private String year;
    @QueryParam("unit") private String unit;
    @QueryParam("from") private String from;
    @QueryParam("to") private String to;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    DocumentFilter filter() {
        var checks = new InputCheck();
        var filter = new DocumentFilter(text, checks.readChoice("kind", kind, DocumentKind.class), checks.readYear("year", year),
                checks.readId("unit", unit), checks.readDay("from", from), checks.readDay("to", to));
        checks.demand();
        return filter;
    }
}
