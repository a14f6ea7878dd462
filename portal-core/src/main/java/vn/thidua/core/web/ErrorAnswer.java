package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.thidua.core.error.Problem;

/** Ends a request with a problem: as a document for REST, as a page for people. */
public final class ErrorAnswer {

    /** The request attribute that holds the problem for the error page. */
    static final String PROBLEM = "portal.problem";
    /** The request attribute that holds who is at work, for the error page. */
    public static final String ACTOR = "portal.actor";

    private ErrorAnswer() { }

    /** Sends the problem in the form that fits the request. Nothing may have been sent before. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        response.resetBuffer();
        problem.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        if (RequestPath.of(request).kind() == RequestPath.Kind.PAGE) {
            request.setAttribute(PROBLEM, problem);
            response.sendError(problem.status());
        } else {
            write(response, problem);
        }
    }

    /** The problem that the error page at hand is about. */
    public static Optional<Problem> problem(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(PROBLEM));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = problem.toJson().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
