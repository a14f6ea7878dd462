package vn.thidua.core.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.thidua.core.error.Problem;
import vn.thidua.core.error.Problems;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.log.RequestId;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;

/**
 * Where the container goes with every error: answers REST with a problem document and people with the error page.
 * When even that page fails, a plain one does.
 */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());
    private static final String FOLDER = "/WEB-INF/portal/error/";

    @Inject private transient Problems problems;
    @Inject private transient RequestLanguage language;
    @Inject private transient CurrentUser user;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RequestId.use(RequestId.acceptOrMake((String) request.getAttribute(RequestId.HEADER)));
        Languages.use(language.of(request));
        try {
            response.setHeader(RequestId.HEADER, RequestId.current().orElseThrow());
            answer(request, response);
        } finally {
            Languages.clear();
            RequestId.clear();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status());
        SecurityHeaders.write(request, response, new RequestPath(original(request)));
        if (new RequestPath(original(request)).kind() != RequestPath.Kind.PAGE) {
            try {
                ErrorAnswer.write(response, problem);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The caller hung up: {0}", e.getMessage());
            }
            return;
        }
        request.setAttribute(ErrorAnswer.PROBLEM, problem);
        try {
            show(request, response, problem);
        } catch (ServletException | IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "The error page failed", e);
            plain(response, problem);
        }
    }

    /** The page knows who looks at it, although the filters that found out have ended. */
    private void show(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws ServletException, IOException {
        var page = request.getRequestDispatcher(FOLDER + view(problem));
        var look = new ErrorPageRequest(request);
        var answer = new PortalResponse(response, request.getScheme(), request.getHeader("Host"),
                new RequestPath(original(request)));
        if (!(request.getAttribute(ErrorAnswer.ACTOR) instanceof Actor actor)) {
            page.forward(look, answer);
            return;
        }
        try {
            user.callAs(actor, () -> {
                page.forward(look, answer);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String view(Problem problem) {
        return switch (problem.status()) {
            case 401 -> "expired.xhtml";
            case 403 -> "403.xhtml";
            case 404 -> "404.xhtml";
            case 500 -> "500.xhtml";
            default -> "other.xhtml";
        };
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(ErrorAnswer.PROBLEM) instanceof Problem known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return problems.of(failure, false);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return problems.ofStatus(status instanceof Integer code ? code : 500);
    }

    private static String original(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = uri == null ? "/" : uri.toString();
        return path.startsWith(request.getContextPath()) ? path.substring(request.getContextPath().length()) : path;
    }

    private static void plain(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.printf("<!DOCTYPE html><html lang=\"%s\"><head><title>%s</title></head><body><h1>%s</h1><p>%s</p>"
                + "<p><code>%s</code></p></body></html>%n", Languages.current().getLanguage(), problem.title(),
                problem.title(), problem.detail(), problem.requestId());
    }
}
