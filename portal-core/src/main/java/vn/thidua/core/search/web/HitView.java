package vn.thidua.core.search.web;

import java.time.LocalDate;
import vn.thidua.core.search.SearchHit;

/** A hit as the search page shows it. */
public final class HitView {

    private final SearchHit hit;
    private final String typeLabel;

    HitView(SearchHit hit, String typeLabel) {
        this.hit = hit;
        this.typeLabel = typeLabel;
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
