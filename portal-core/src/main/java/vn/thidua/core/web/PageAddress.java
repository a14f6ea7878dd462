package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** One address for each page: without {@code .xhtml}. The other one leads there. */
final class PageAddress {

    private static final String SUFFIX = ".xhtml";
    private static final String INDEX = "/index";

    private PageAddress() { }

    static boolean leadsElsewhere(HttpServletRequest request, RequestPath path) {
        return request.getMethod().equals("GET") && path.kind() == RequestPath.Kind.PAGE
                && request.getRequestURI().endsWith(SUFFIX) && path.value().endsWith(SUFFIX)
                && !path.value().startsWith("//");
    }

    static void redirect(HttpServletRequest request, HttpServletResponse response, RequestPath path) {
        String page = path.value().substring(0, path.value().length() - SUFFIX.length());
        String address = page.equals(INDEX) ? "/"
                : java.net.URLEncoder.encode(page, java.nio.charset.StandardCharsets.UTF_8)
                .replace("%2F", "/").replace("+", "%20");
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + address + (query == null ? "" : "?" + query));
    }
}
