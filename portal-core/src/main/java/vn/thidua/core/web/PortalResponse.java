package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Puts two things right that happen deep inside libraries: PrimeFaces names the nonce of a page in a policy of its
 * own, and browsers would apply both policies at once; the container makes redirects absolute by what it knows of
 * its own address, which behind a proxy is the wrong one.
 */
final class PortalResponse extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SCRIPTS = "script-src ";

    private final String self;
    private final RequestPath path;

    PortalResponse(HttpServletResponse response, String scheme, String host, RequestPath path) {
        super(response);
        this.path = path;
        self = scheme + "://" + host;
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name) && value.startsWith(SCRIPTS)) {
            super.setHeader(POLICY, SecurityHeaders.page(value, path));
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        String target = location.startsWith(self + "/") ? location.substring(self.length()) : location;
        if (!target.startsWith("/") || target.startsWith("//") || URI.create(target).isAbsolute()) {
            super.sendRedirect(location);
            return;
        }
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", target);
        flushBuffer();
    }
}
