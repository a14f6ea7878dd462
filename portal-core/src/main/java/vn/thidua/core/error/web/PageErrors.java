package vn.thidua.core.error.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.primefaces.csp.CspException;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.Problem;
import vn.thidua.core.error.Problems;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.web.ErrorAnswer;

/**
 * What a page does about a failure. After a form was sent and the reader can do something about it: a message, and
 * the page goes on. A page that expired: the same page anew, with a notice. Anything else: the error page, which
 * Ajax requests go to by a redirect of their own.
 */
class PageErrors extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(PageErrors.class.getName());

    PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            var event = queue.next().getContext();
            queue.remove();
            if (faces.getResponseComplete()) {
                continue;
            }
            try {
                answer(faces, event.getException(), event.getPhaseId());
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure, PhaseId phase) throws IOException {
        if (find(failure, ViewExpiredException.class) != null) {
            startAgain(faces);
            return;
        }
        if (phase == PhaseId.RESTORE_VIEW && find(failure, PortalException.class) == null) {
            // What a form sends to find its page again is the caller's word; nothing of ours has run yet.
            LOG.log(Level.INFO, "A page was not found again: {0}", failure.toString());
            startAgain(faces);
            return;
        }
        Problems problems = CDI.current().select(Problems.class).get();
        // A form that names a nonce which is not its page's was not sent by that page.
        Problem problem = find(failure, CspException.class) == null
                ? problems.of(failure, false) : problems.ofStatus(400);
        boolean rendering = phase == PhaseId.RENDER_RESPONSE;
        boolean told = find(failure, PortalException.class) != null && faces.isPostback() && !rendering
                && problem.status() != 404;
        if (told) {
            tell(faces, problem);
        } else {
            showErrorPage(faces, problem);
        }
    }

    private static void tell(FacesContext faces, Problem problem) {
        if (problem.fields().isEmpty()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.detail(), null));
        }
        problem.fields().forEach(field ->
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, field.message(), null)));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void startAgain(FacesContext faces) throws IOException {
        String text = CDI.current().select(Messages.class).get().text("error.view-expired");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        var request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        faces.responseComplete();
    }

    private static void showErrorPage(FacesContext faces, Problem problem) throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            // A script cannot show a page that comes with an error's status; it tells the person and keeps the page.
            tell(faces, problem);
            return;
        }
        if (!response.isCommitted()) {
            faces.getExternalContext().responseReset();
            ErrorAnswer.send(request, response, problem);
        }
        faces.responseComplete();
    }

    private static Throwable find(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 30; depth++) {
            if (type.isInstance(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
