package vn.thidua.propaganda.reach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Tells a page that a person opens from one that a program fetches in case somebody might. */
public final class Opening {

    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private Opening() { }

    /**
     * Whether this request shows a page to a person: a GET that is no prefetch, no prerendering and no preview, and whose answer
     * becomes a document of its own and not a frame or the prey of a script.
     */
    public static boolean isByAPerson(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return false;
        }
        String destination = request.getHeader("Sec-Fetch-Dest");
        return (destination == null || destination.equals("document")) && PURPOSES.stream().map(request::getHeader).noneMatch(Opening::isAhead);
    }

    private static boolean isAhead(String purpose) {
        if (purpose == null) {
            return false;
        }
        String said = purpose.toLowerCase(Locale.ROOT);
        return said.contains("prefetch") || said.contains("prerender") || said.contains("preview");
    }
}
