package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a request below the context root as the container understood it, decoded and without {@code ..} or
 * parameters, and what kind of thing it leads to.
 */
public record RequestPath(String value) {

    /** The kinds of request that are told apart in metrics, in errors and at the door. */
    public enum Kind { PAGE, REST, STATIC, SYSTEM }

    private static final Pattern ASSETS = Pattern.compile("/[a-z]{2,20}-assets/.*");
    private static final Pattern FIRST = Pattern.compile("/([^/]+)(?:/.*)?");
    private static final Pattern FIRST_OF_REST = Pattern.compile("/api/v1/([^/]+)(?:/.*)?");
    private static final Pattern FRAME = Pattern.compile("/[a-z]{2,20}/[a-z-]+-frame(\\.xhtml)?");
    private static final Set<String> SYSTEM = Set.of("health", "openapi", "metrics");
    private static final Set<String> ICONS = Set.of("/favicon.ico", "/favicon.svg", "/robots.txt");

    public static RequestPath of(HttpServletRequest request) {
        String below = request.getPathInfo();
        return new RequestPath(below == null ? request.getServletPath() : request.getServletPath() + below);
    }

    public Kind kind() {
        if (value.equals("/api") || value.startsWith("/api/")) {
            return Kind.REST;
        }
        if (SYSTEM.contains(first().orElse(""))) {
            return Kind.SYSTEM;
        }
        return isStatic() ? Kind.STATIC : Kind.PAGE;
    }

    public boolean isRest() {
        return kind() == Kind.REST;
    }

    /** Style sheets, scripts, fonts and pictures that are the same for everybody. */
    public boolean isStatic() {
        return ASSETS.matcher(value).matches() || ICONS.contains(value)
                || value.startsWith("/jakarta.faces.resource/") && !value.contains("dynamiccontent");
    }

    /** A page that other pages of this portal may show in a frame; its name ends in {@code -frame}. No other site may frame it. */
    public boolean isFrame() {
        return kind() == Kind.PAGE && FRAME.matcher(value).matches();
    }

    /** The first segment: the module's id for its pages. */
    public Optional<String> first() {
        return segment(FIRST);
    }

    /** The first segment below {@code /api/v1}: the module's id for its REST resources. */
    public Optional<String> firstOfRest() {
        return segment(FIRST_OF_REST);
    }

    private Optional<String> segment(Pattern pattern) {
        Matcher matcher = pattern.matcher(value);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
