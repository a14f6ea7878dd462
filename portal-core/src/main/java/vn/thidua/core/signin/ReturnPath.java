package vn.thidua.core.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before he had to sign in: a page of this portal, never another site. */
public final class ReturnPath {

    /** The request parameter of the sign-in page. */
    public static final String PARAMETER = "next";

    private static final String HOME = "/";
    private static final int LONGEST = 1_000;

    private ReturnPath() { }

    /** The path when it is one of this server's, else the home page's. */
    public static String safe(String wanted) {
        boolean local = wanted != null && wanted.length() <= LONGEST && wanted.startsWith("/")
                && !wanted.startsWith("//") && wanted.indexOf('\\') < 0
                && wanted.chars().allMatch(c -> c > ' ' && c < 127);
        return local && !wanted.equals("/signin") && !wanted.startsWith("/signin?") ? wanted : HOME;
    }

    /** The address of the sign-in page that leads back to what this request asked for. */
    static String signInFor(HttpServletRequest request) {
        String context = request.getContextPath();
        String signIn = context + "/signin";
        // A page takes its own forms, so that the address of a form is that of a page.
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        String below = request.getRequestURI().substring(context.length());
        String wanted = safe(query == null ? below : below + "?" + query);
        return wanted.equals(HOME) ? signIn
                : signIn + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
