package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that changes something comes from a page of this portal. Browsers say so by themselves and no
 * page can make them lie: {@code Sec-Fetch-Site} in all current ones, {@code Origin} in older ones.
 */
public final class OriginCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** What the headers say. */
    public enum Verdict {
        /** From a page of ours, or typed by the person. */
        OURS,
        /** From a page of somebody else. */
        FOREIGN,
        /** No browser said anything: a program, or a very old browser. */
        UNKNOWN
    }

    private OriginCheck() { }

    public static boolean changesNothing(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    public static Verdict of(HttpServletRequest request) {
        return of(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getScheme(),
                request.getHeader("Host"));
    }

    static Verdict of(String fetchSite, String origin, String scheme, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none") ? Verdict.OURS : Verdict.FOREIGN;
        }
        if (origin != null) {
            return sameOrigin(origin, scheme, host) ? Verdict.OURS : Verdict.FOREIGN;
        }
        return Verdict.UNKNOWN;
    }

    private static boolean sameOrigin(String origin, String scheme, String host) {
        try {
            URI from = URI.create(origin);
            URI here = URI.create(scheme + "://" + host);
            return from.getHost() != null && from.getHost().equalsIgnoreCase(here.getHost())
                    && scheme.equalsIgnoreCase(from.getScheme()) && port(from) == port(here);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
