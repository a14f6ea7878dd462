package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers that tell browsers how little a page of ours needs. The content policy of Faces pages is completed by
 * PrimeFaces, which knows the nonce of each page and writes the same policy; all other answers get the strictest one.
 */
final class SecurityHeaders {

    /** For answers that are not pages: nothing may be loaded, run or framed. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PAGE =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; ";
    private static final String YEAR = "31536000";

    private SecurityHeaders() { }

    static void write(HttpServletRequest request, HttpServletResponse response, RequestPath path) {
        boolean page = path.kind() == RequestPath.Kind.PAGE;
        response.setHeader("Content-Security-Policy", page ? page("script-src 'self'", path) : NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", path.isFrame() ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (page) {
            response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR);
        }
        response.setHeader("Cache-Control", path.isStatic() ? cachingOf(request) : "no-store");
    }

    /** The policy of a page whose scripts may come from these sources. */
    static String page(String scripts, RequestPath path) {
        String whole = scripts.endsWith(";") ? scripts.substring(0, scripts.length() - 1) : scripts;
        return PAGE + "frame-ancestors " + (path.isFrame() ? "'self'; " : "'none'; ") + whole;
    }

    /** A file that is asked for by version never changes under that name. */
    private static String cachingOf(HttpServletRequest request) {
        boolean versioned = request.getParameter("v") != null;
        return versioned ? "public, max-age=" + YEAR + ", immutable" : "public, max-age=3600";
    }
}
