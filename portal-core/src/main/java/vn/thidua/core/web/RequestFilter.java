package vn.thidua.core.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import vn.thidua.core.data.SqlStatements;
import vn.thidua.core.error.Problem;
import vn.thidua.core.error.Problems;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.log.RequestId;
import vn.thidua.core.operate.RequestMetrics;

/**
 * The outermost filter: names the request, times it, and answers whatever fails below it in the form that the caller
 * can read.
 */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RequestFilter.class.getName());

    @Inject private transient Problems problems;
    @Inject private transient RequestLanguage language;
    @Inject private transient RequestMetrics metrics;
    @Inject private transient BodyLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        long statements = SqlStatements.ofThisThread();
        RequestPath path = RequestPath.of(request);
        String id = RequestId.acceptOrMake(request.getHeader(RequestId.HEADER));
        RequestId.use(id);
        request.setAttribute(RequestId.HEADER, id);
        response.setHeader(RequestId.HEADER, id);
        Languages.use(language.of(request));
        SecurityHeaders.write(request, response, path);
        try {
            RequestSanity.check(request);
            if (!RequestSanity.isMethodOf(request.getMethod(), path)) {
                ErrorAnswer.send(request, response, problems.ofStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED));
                return;
            }
            if (PageAddress.leadsElsewhere(request, path)) {
                PageAddress.redirect(request, response, path);
                return;
            }
            chain.doFilter(limits.apply(PageNonce.where(path, request)),
                    new PortalResponse(response, request.getScheme(), request.getHeader("Host"), path));
        } catch (IOException | ServletException | RuntimeException | LinkageError | StackOverflowError e) {
            answer(e, request, response);
        } finally {
            metrics.record(path.kind().name().toLowerCase(Locale.ROOT), response.getStatus(), System.nanoTime() - start,
                    SqlStatements.ofThisThread() - statements);
            Languages.clear();
            RequestId.clear();
        }
    }

    private void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            LOG.log(Level.WARNING, "An answer broke off: {0}", failure.toString());
            throw new IOException("The answer broke off");
        }
        Problem problem = problems.of(failure, request.getHeader("If-Match") != null);
        ErrorAnswer.send(request, response, problem);
    }
}
