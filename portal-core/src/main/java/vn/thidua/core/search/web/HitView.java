package vn.thidua.core.search.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.search.SearchHit;
import vn.thidua.core.search.SearchNames;

/** A hit as the search page shows it. */
public final class HitView {

    private static final String STATUS = "status";

    private final SearchHit hit;
    private final String typeLabel;
    private final String statusLabel;

    HitView(SearchHit hit, SearchNames names) {
        this.hit = hit;
        typeLabel = names.type(hit.ref().type());
        statusLabel = hit.facets().getOrDefault(STATUS, List.of()).stream().map(value -> names.value(STATUS, value))
                .findFirst().orElse("");
    }

    /** The name of its facet {@code status}, which says whether the content still holds; empty where it has none. */
    public String getStatusLabel() {
        return statusLabel;
    }

    public String getTitle() {
        return hit.title();
    }

    /** The title for HTML, matches in {@code <mark>}; the engine escapes it. */
    public String getTitleHtml() {
        return hit.titleHtml();
    }

    /** An excerpt for HTML, matches in {@code <mark>}; the engine escapes it. */
    public String getSnippet() {
        return hit.snippet();
    }

    /** The address relative to the context root, which is where the search page lies. */
    public String getUrl() {
        return hit.url().substring(1);
    }

    public String getTypeLabel() {
        return typeLabel;
    }

    public String getNumber() {
        return hit.number().orElse("");
    }

    public String getIssuer() {
        return hit.issuer().orElse("");
    }

    public LocalDate getDate() {
        return hit.date().orElse(null);
    }

    public boolean isDirect() {
        return hit.direct();
    }
}
