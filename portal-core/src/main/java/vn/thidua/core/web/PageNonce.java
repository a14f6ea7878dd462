package vn.thidua.core.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * PrimeFaces wants each form to send the nonce of its page's scripts back and refuses it otherwise; its own script
 * adds the nonce, but pages without any of its components do not have that script. So whatever the browser sent, the
 * request names the nonce that is kept with the page, and for pages that keep nothing a new one. Forms are protected
 * by the view state, not by this.
 */
final class PageNonce extends HttpServletRequestWrapper {

    private static final String NAME = "primefaces.nonce";

    private final String fresh =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    private PageNonce(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest where(RequestPath path, HttpServletRequest request) {
        return path.kind() == RequestPath.Kind.PAGE && request.getMethod().equals("POST")
                ? new PageNonce(request) : request;
    }

    /** Asked for when the page has been found, not before. */
    private String nonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, Object> kept = faces == null || faces.getViewRoot() == null ? null
                : faces.getViewRoot().getViewMap(false);
        return kept != null && kept.get(NAME) instanceof String nonce ? nonce : fresh;
    }

    @Override
    public String getParameter(String name) {
        return name.equals(NAME) ? nonce() : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return name.equals(NAME) ? new String[] {nonce()} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<>(super.getParameterMap());
        all.put(NAME, new String[] {nonce()});
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
