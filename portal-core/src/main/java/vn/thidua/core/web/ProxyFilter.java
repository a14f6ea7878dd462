package vn.thidua.core.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Behind a reverse proxy ({@code portal.http.proxy=true}) the proxy says where a request came from and whether it
 * came over TLS. Without that setting nobody is believed, because anybody can send these headers.
 */
public class ProxyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "portal.http.proxy", defaultValue = "false")
    private boolean trusted;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(trusted ? new Forwarded(request) : request, response);
    }

    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String address;
        private final boolean secure;

        Forwarded(HttpServletRequest request) {
            super(request);
            address = lastOf(request.getHeader("X-Forwarded-For"), request.getRemoteAddr());
            secure = request.isSecure() || lastOf(request.getHeader("X-Forwarded-Proto"), "").equalsIgnoreCase("https");
        }

        /** The last entry is the one that the proxy itself added; those before it are the caller's word. */
        private static String lastOf(String header, String otherwise) {
            if (header == null || header.isBlank()) {
                return otherwise;
            }
            return header.substring(header.lastIndexOf(',') + 1).strip();
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getScheme() {
            return secure ? "https" : super.getScheme();
        }
    }
}
