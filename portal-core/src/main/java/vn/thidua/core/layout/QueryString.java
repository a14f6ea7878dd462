package vn.thidua.core.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The filters of a list as the end of an address, so that what one sees can be bookmarked and sent. Immutable. */
public final class QueryString {

    private static final QueryString EMPTY = new QueryString("");

    private final String text;

    private QueryString(String text) {
        this.text = text;
    }

    public static QueryString empty() {
        return EMPTY;
    }

    /** With one more parameter; a null or empty value is left out. */
    public QueryString with(String name, Object value) {
        String given = value == null ? "" : value.toString();
        return given.isEmpty() ? this
                : new QueryString(text + (text.isEmpty() ? "?" : "&") + name + "=" + URLEncoder.encode(given, StandardCharsets.UTF_8));
    }

    /** The address up to the number of a page, as the pager tag wants it: {@code ?year=2026&page=}. */
    public String upToPage() {
        return text + (text.isEmpty() ? "?" : "&") + "page=";
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
